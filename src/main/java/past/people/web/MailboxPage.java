package past.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import past.people.Letters;

/** The development mailbox: letters that no mail server took. Exists only with demonstration data. */
@Named
@RequestScoped
public class MailboxPage {

    @Inject
    private Letters letters;

    @Inject
    @ConfigProperty(name = "past.demo", defaultValue = "off")
    private String demo;

    private List<Letters.Letter> mailbox;

    /** The latest letters; none outside a demonstration, whoever asks. */
    public List<Letters.Letter> getLetters() {
        if (mailbox == null) {
            mailbox = demo.equals("on") ? letters.mailbox() : List.of();
        }
        return mailbox;
    }
}
