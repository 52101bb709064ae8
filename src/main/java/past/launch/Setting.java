package past.launch;

import java.util.Locale;

/** One environment variable: its key in the application, what it is for, and what holds when it is not set. */
enum Setting {
    PAST_PORT("8080", "port of the web pages"),
    PAST_ADDRESS("0.0.0.0", "network address to listen on; 127.0.0.1 with demonstration data"),
    PAST_BASE_URL(null, "address that people type, used in mails; default http://localhost:<port>"),
    PAST_DATA("data", "folder of the embedded database and of the lock; default ./data"),
    PAST_DB_URL(null, "jdbc:postgresql://host:5432/name, or a jdbc:h2: address; default H2 in the data folder"),
    PAST_DB_USER("past", "user of the database"),
    PAST_DB_PASSWORD("past", "password of the database"),
    PAST_MAIL_HOST(null, "SMTP server; without it mails are written to the log"),
    PAST_MAIL_PORT("587", "port of the SMTP server"),
    PAST_MAIL_USER(null, "user of the SMTP server"),
    PAST_MAIL_PASSWORD(null, "password of the SMTP server"),
    PAST_MAIL_FROM(null, "sender of the mails"),
    PAST_DEMO("off", "on: made-up people and history on first start; listens on this machine only"),
    PAST_CURRICULUM(null, "folder of curriculum files for edition 1; default the files inside the distribution"),
    PAST_LOG("plain", "plain or json; json is one object a line"),
    PAST_LOG_DETAIL("off", "on: error messages in full; they can hold what people typed");

    private final String standard;
    private final String meaning;

    Setting(String standard, String meaning) {
        this.standard = standard;
        this.meaning = meaning;
    }

    /** The key in the application: {@code PAST_BASE_URL} is {@code past.base-url}, other underscores are dots. */
    String key() {
        String lower = name().toLowerCase(Locale.ROOT);
        return this == PAST_BASE_URL ? "past.base-url" : lower.replace('_', '.');
    }

    String standard(boolean demo) {
        return this == PAST_ADDRESS && demo ? "127.0.0.1" : standard;
    }

    String meaning() {
        return meaning;
    }
}
