package past.competency.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import past.competency.EntrustmentDecision;
import past.competency.Observations;
import past.competency.Sheets;
import past.competency.SignOffs;
import past.competency.SignOffs.Outcome;
import past.competency.domain.EntrustmentRules;
import past.people.WhoIsAsking;
import past.people.domain.Refused;
import past.platform.web.Notice;
import past.scenario.domain.Scenario;

/** What a supervisor signs: the sheet with its evidence, the statement, the password; or a reason why not. */
@Named
@RequestScoped
public class SignPage {

    @Inject
    private WhoIsAsking who;

    @Inject
    private Sheets sheets;

    @Inject
    private SignOffs signOffs;

    @Inject
    private Observations observations;

    @Inject
    private CompetencyWords words;

    @Inject
    private HttpServletRequest request;

    private Sheets.Desk desk;
    private List<Observations.Row> observed;
    private String signMessage;
    private String declineMessage;

    @PostConstruct
    void load() {
        String id = parameter("request");
        if (!id.matches("\\d{1,18}")) {
            throw new Refused("request");
        }
        look(Long.parseLong(id));
    }

    private void look(long id) {
        desk = sheets.desk(who.get(), id);
        observed = observations.of(
                who.get(), desk.request().traineeId(), desk.request().competency());
    }

    /** Signs what was shown. */
    public String sign() {
        if (!"yes".equals(parameter("seen-myself"))) {
            signMessage = words.say("sign.confirm.missing");
            return null;
        }
        String password = request.getParameter("password");
        return done(
                signOffs.sign(who.get(), id(), parameter("sheet"), password == null ? "" : password, getRequestKey()),
                true);
    }

    /** Sends the request back with a reason. */
    public String decline() {
        return done(signOffs.decline(who.get(), id(), getReason(), getRequestKey()), false);
    }

    private String done(SignOffs.Answer answer, boolean signing) {
        Outcome outcome = answer.outcome();
        if (outcome.decided()) {
            return Notice.at("/progress/desk", "competency", outcome.key().substring("outcome.".length()));
        }
        String message =
                outcome == Outcome.NOT_ALLOWED ? words.objections(answer.objections()) : words.say(outcome.key());
        signMessage = signing ? message : null;
        declineMessage = signing ? null : message;
        look(id());
        return null;
    }

    private long id() {
        return desk.request().id();
    }

    public Sheets.Desk getDesk() {
        return desk;
    }

    public List<Observations.Row> getObserved() {
        return observed;
    }

    /** The title of a case; empty while it is in preparation. */
    public String caseTitle(String code) {
        return desk.content().find(Scenario.class, code).map(Scenario::title).orElse("");
    }

    /** Why it was not signed, or null. */
    public String getSignMessage() {
        return signMessage;
    }

    /** Why it was not sent back, or null. */
    public String getDeclineMessage() {
        return declineMessage;
    }

    public String getReason() {
        return parameter("reason");
    }

    public int getReasonLength() {
        return EntrustmentDecision.REASON;
    }

    /** Whether two people sign this level. */
    public boolean isTwo() {
        return EntrustmentRules.needsTwo(desk.request().level());
    }

    /** One form, one decision; kept when the page comes back with a message. */
    public String getRequestKey() {
        String key = parameter("requestKey");
        return key.matches("[0-9a-f-]{36}") ? key : UUID.randomUUID().toString();
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
