package past.reflection.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import past.people.WhoIsAsking;
import past.people.domain.Refused;
import past.platform.web.Notice;
import past.reflection.Reflections;
import past.reflection.Shares;

/** One own reflection: read it, share it, take it back, see who opened it, delete it. */
@Named
@RequestScoped
public class ReflectionPage {

    @Inject
    private WhoIsAsking who;

    @Inject
    private Reflections reflections;

    @Inject
    private Shares shares;

    @Inject
    private HttpServletRequest request;

    private Reflections.Own own;
    private Reflections.Row row;
    private List<Shares.Read> reads;

    @PostConstruct
    void load() {
        String number = request.getParameter("reflection");
        if (number == null || !number.matches("\\d{1,18}")) {
            throw new Refused("reflection");
        }
        own = reflections.get(who.get(), Long.parseLong(number));
        row = reflections.list(who.get()).stream()
                .filter(one -> one.id() == own.id())
                .findFirst()
                .orElseThrow(() -> new Refused("reflection"));
        reads = shares.reads(who.get(), own.id());
    }

    /** Shares with the supervisor of the contract chosen. */
    public String share() {
        String contract = request.getParameter("contract");
        if (contract == null || !contract.matches("\\d{1,18}")) {
            throw new Refused("contract");
        }
        shares.share(who.get(), own.id(), Long.parseLong(contract));
        return Notice.at("/reflection/reflection?reflection=" + own.id(), "reflection", "shared");
    }

    /** Takes it back. */
    public String withdraw() {
        shares.withdraw(who.get(), own.id());
        return Notice.at("/reflection/reflection?reflection=" + own.id(), "reflection", "withdrawn");
    }

    /** Deletes it. */
    public String delete() {
        boolean deleted = reflections.delete(who.get(), own.id());
        return Notice.at("/reflection/reflections", "reflection", deleted ? "deleted" : "not-deleted");
    }

    public Reflections.Own getOwn() {
        return own;
    }

    public Reflections.Row getRow() {
        return row;
    }

    public List<Shares.Read> getReads() {
        return reads;
    }
}
