package past.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes waiting letters to the mail server. A letter that could not be delivered is tried again with the next one. */
@ApplicationScoped
@Transactional
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final int MAX_TRIES = 8;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "past.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "past.mail.port", defaultValue = "587")
    private String port;

    @Inject
    @ConfigProperty(name = "past.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "past.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "past.mail.from", defaultValue = "past@localhost")
    private String from;

    /** True if a mail server is configured. */
    public boolean reachable() {
        return host.isPresent();
    }

    /** Delivers what waits, oldest first. */
    public void deliver() {
        List<Mail> waiting = em.createQuery(
                        "SELECT m FROM Mail m WHERE m.sentAt IS NULL AND m.tries < :max ORDER BY m.id", Mail.class)
                .setParameter("max", MAX_TRIES)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(20)
                .getResultList();
        for (Mail mail : waiting) {
            try {
                Transport.send(message(mail));
                mail.sent(clock.instant());
            } catch (MessagingException e) {
                mail.tried();
                // the class alone: a mail server's words can hold the address
                LOG.log(
                        Level.WARNING,
                        "A letter could not be delivered: {0}",
                        e.getClass().getSimpleName());
            }
        }
    }

    private Message message(Mail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.getRecipient()));
        message.setSubject(mail.getSubject(), "UTF-8");
        message.setText(mail.getBody(), "UTF-8");
        return message;
    }

    private Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host.orElseThrow());
        properties.setProperty("mail.smtp.port", port);
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.setProperty("mail.smtp.connectiontimeout", "10000");
        properties.setProperty("mail.smtp.timeout", "10000");
        return Session.getInstance(properties, new jakarta.mail.Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.orElse(""), password.orElse(""));
            }
        });
    }
}
