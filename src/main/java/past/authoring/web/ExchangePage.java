package past.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import past.authoring.Archive;
import past.curriculum.Editions;
import past.people.WhoIsAsking;
import past.people.domain.Role;
import past.platform.Words;

/** Zip files out, and one in. */
@Named
@RequestScoped
public class ExchangePage {
    @Inject
    private Editions editions;

    @Inject
    private WhoIsAsking who;

    public int getEdition() {
        return editions.current();
    }

    public String getEditionName() {
        return Words.say("authoring", "exchange.export.edition", getEdition());
    }

    public boolean isAuthor() {
        return who.get().is(Role.AUTHOR);
    }

    /** Largest zip, in bytes; the page looks before it sends. */
    public int getMost() {
        return Archive.BYTES;
    }
}
