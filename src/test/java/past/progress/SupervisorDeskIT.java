package past.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.URL;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import past.competency.SignOffRequests;
import past.people.Supervision;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.practicum.HourLog;
import past.practicum.domain.HourFacts;
import past.practicum.domain.HourFacts.Modality;
import past.progress.SupervisorDesk.Desk;
import past.testing.Cast;
import past.testing.QueryCount;
import past.testing.ServerTest;
import past.testing.Visitor;

/** What waits for a supervisor, and what they see of their trainees. */
@ServerTest
class SupervisorDeskIT {

    @Inject
    private SupervisorDesk desks;

    @Inject
    private Trainees trainees;

    @Inject
    private HourLog hours;

    @Inject
    private SignOffRequests requests;

    @Inject
    private Supervision supervision;

    @Inject
    private Cast cast;

    @Inject
    private Clock clock;

    @Inject
    private QueryCount queries;

    private void log(Asking trainee, Asking supervisor, int daysAgo) {
        long contract = supervision.contractsOf(trainee.id()).stream()
                .filter(one -> one.supervisorId() == supervisor.id())
                .findFirst()
                .orElseThrow()
                .id();
        HourLog.Logged logged = hours.log(
                trainee,
                UUID.randomUUID().toString(),
                new HourFacts(
                        LocalDate.now(clock.withZone(trainee.zone())).minusDays(daysAgo),
                        LocalTime.of(9, 0),
                        60,
                        "SUP-IND",
                        contract,
                        Modality.IN_PERSON,
                        "",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        ""));
        assertTrue(logged.kept(), () -> logged.objections().toString());
    }

    @Test
    void a_desk_holds_the_oldest_forty_entries_and_counts_the_rest() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        for (int day = 1; day <= 42; day++) {
            log(trainee, supervisor, day);
        }
        Desk desk = desks.desk(supervisor);
        assertEquals(40, desk.hours().size());
        assertEquals(42, desk.allHours());
        assertEquals(2, desk.moreHours());
        assertEquals(42, desks.waiting(supervisor));
        assertEquals("flag.late", desk.hours().get(39).flags().get(0).key());
    }

    @Test
    void another_supervisor_sees_nothing_of_it() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        log(trainee, supervisor, 1);
        requests.ask(trainee, "ETH-2", 2, "", UUID.randomUUID().toString());
        Asking stranger = cast.supervisor();
        assertEquals(2, desks.waiting(supervisor));
        assertEquals(0, desks.waiting(stranger));
        assertEquals(0, desks.desk(stranger).all());
        assertNull(desks.desk(stranger).first());
        assertTrue(trainees.own(stranger).isEmpty());
        assertThrows(Refused.class, () -> desks.desk(trainee));
        assertThrows(Refused.class, () -> trainees.view(stranger, trainee.id()));
        assertThrows(Refused.class, () -> trainees.view(cast.author(), trainee.id()));
    }

    @Test
    void a_lead_sees_progress_and_may_record_nothing() {
        Asking trainee = cast.trainee();
        assertFalse(trainees.view(cast.lead(), trainee.id()).supervised());
        assertTrue(trainees.view(cast.supervisorOf(trainee), trainee.id()).supervised());
    }

    @Test
    void the_number_of_queries_does_not_grow_with_trainees_entries_and_requests() throws Exception {
        Asking first = cast.trainee();
        Asking supervisor = cast.supervisorOf(first);
        log(first, supervisor, 1);
        requests.ask(first, "ETH-2", 2, "", UUID.randomUUID().toString());
        int desk = queries.during(() -> desks.desk(supervisor));
        int own = queries.during(() -> trainees.own(supervisor));
        int view = queries.during(() -> trainees.view(supervisor, first.id()));
        for (int i = 0; i < 4; i++) {
            Asking trainee = cast.trainee();
            cast.contract(supervisor, trainee, LocalDate.now().minusYears(1), null);
            for (int day = 1; day <= 4; day++) {
                log(trainee, supervisor, day);
                log(first, supervisor, day + 10 * (i + 1));
            }
            requests.ask(trainee, "ETH-2", 2, "", UUID.randomUUID().toString());
            requests.ask(
                    first,
                    List.of("SAF-1", "LAW-1", "INT-1", "PSY-1").get(i),
                    2,
                    "",
                    UUID.randomUUID().toString());
        }
        assertEquals(desk, queries.during(() -> desks.desk(supervisor)));
        assertEquals(own, queries.during(() -> trainees.own(supervisor)));
        assertEquals(view, queries.during(() -> trainees.view(supervisor, first.id())));
        assertEquals(1, queries.during(() -> desks.waiting(supervisor)));
        assertTrue(desk <= 18 && own <= 8 && view <= 19, desk + " " + own + " " + view);
        System.out.println("queries: desk " + desk + ", trainees " + own + ", one trainee " + view);
    }

    @Test
    @RunAsClient
    void pages_open_for_those_they_belong_to(@ArquillianResource URL base) {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        Visitor supervisor = Visitor.as(base, Role.SUPERVISOR).supervises(trainee);
        Visitor stranger = Visitor.as(base, Role.SUPERVISOR);
        Visitor lead = Visitor.as(base, Role.LEAD);
        String one = "progress/trainee?id=" + trainee.id();
        assertEquals(200, supervisor.get("progress/desk").statusCode());
        assertEquals(200, supervisor.get("progress/trainees").statusCode());
        assertEquals(200, supervisor.get("competency/signed").statusCode());
        assertEquals(200, supervisor.get(one).statusCode());
        assertEquals(200, lead.get(one).statusCode());
        assertEquals(403, stranger.get(one).statusCode());
        assertEquals(403, trainee.get(one).statusCode());
        assertEquals(403, trainee.get("progress/desk").statusCode());
        assertEquals(403, lead.get("progress/desk").statusCode());
        assertEquals(403, supervisor.get("competency/competencies").statusCode());
        assertEquals(403, supervisor.get("competency/sign?request=1").statusCode());
        assertEquals(200, trainee.get("competency/competencies").statusCode());
        assertEquals(200, trainee.get("competency/competency?code=ETH-2").statusCode());
        assertEquals(403, trainee.get("competency/competency?code=ETH-22").statusCode());
        assertEquals(403, trainee.get("competency/competency").statusCode());
    }

    @Test
    @RunAsClient
    void a_post_for_rows_that_are_not_mine_decides_nothing_and_says_so(@ArquillianResource URL base) {
        Visitor stranger = Visitor.as(base, Role.SUPERVISOR);
        var page = stranger.post("progress/desk", Map.of("approve", "ticked", "row", "9999999.1"));
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("Nothing was decided"));
        var empty = stranger.post("progress/desk", Map.of("approve", "ticked"));
        assertTrue(empty.body().contains("Tick at least one entry first"));
    }
}
