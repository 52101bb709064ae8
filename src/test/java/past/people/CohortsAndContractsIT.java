package past.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import past.people.Contracts.Season;
import past.people.Directory.Order;
import past.people.Directory.Wanted;
import past.people.domain.Asking;
import past.people.domain.Outcome;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.people.domain.Terms;
import past.testing.Cast;
import past.testing.QueryCount;
import past.testing.ServerTest;

/** Who goes through the programme together, and who supervises whom. */
@ServerTest
class CohortsAndContractsIT {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private Cohorts cohorts;

    @Inject
    private Contracts contracts;

    @Inject
    private Supervision supervision;

    @Inject
    private Directory directory;

    @Inject
    private Accounts accounts;

    @Inject
    private Cast cast;

    @Inject
    private QueryCount queries;

    private static String name() {
        return "Cohort " + System.nanoTime();
    }

    @Test
    void a_cohort_opened_twice_by_the_same_form_is_one_cohort() {
        Asking lead = cast.lead();
        String name = name();

        Outcome first = cohorts.create(lead, name, TODAY, null);
        Outcome again = cohorts.create(lead, " " + name, TODAY, null);
        Outcome other = cohorts.create(lead, name.toUpperCase(), TODAY.plusDays(1), null);

        assertEquals(first, again);
        assertEquals("cohorts.name-taken", other.objection());
    }

    @Test
    void a_trainee_is_in_one_cohort_and_earlier_stays_are_kept() {
        Asking lead = cast.lead();
        Asking trainee = cast.trainee();
        String spring = name();
        String autumn = name();
        long first = cohorts.create(lead, spring, TODAY, null).id();
        long second = cohorts.create(lead, autumn, TODAY, null).id();

        cohorts.move(lead, trainee.id(), first);
        cohorts.move(lead, trainee.id(), first);
        cohorts.move(lead, trainee.id(), second);

        assertEquals(autumn, cohorts.nameOf(trainee.id()).orElseThrow());
        assertEquals(
                List.of(autumn, spring),
                cohorts.stays(lead, trainee.id()).stream()
                        .map(Cohorts.Stay::cohort)
                        .toList());
        assertEquals(0, cohorts.cohort(lead, first).trainees());
        assertEquals(1, cohorts.cohort(lead, second).trainees());

        cohorts.move(lead, trainee.id(), null);
        assertTrue(cohorts.nameOf(trainee.id()).isEmpty());
    }

    @Test
    void only_trainees_are_moved_and_only_by_a_lead() {
        Asking lead = cast.lead();
        long cohort = cohorts.create(lead, name(), TODAY, null).id();

        assertEquals(
                "cohorts.no-trainee",
                cohorts.move(lead, cast.supervisor().id(), cohort).objection());
        assertEquals(
                "cohorts.unknown",
                cohorts.move(lead, cast.trainee().id(), 999_999_999L).objection());
        Asking trainee = cast.trainee();
        assertThrows(Refused.class, () -> cohorts.move(trainee, trainee.id(), cohort));
        assertThrows(Refused.class, () -> cohorts.all(cast.supervisor()));
    }

    @Test
    void a_contract_gives_sight_from_its_first_to_its_last_day() {
        Asking lead = cast.lead();
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisor();

        long id = contracts
                .agree(
                        lead,
                        new Terms(supervisor.id(), trainee.id(), "Riverside", TODAY.minusDays(2), TODAY.plusDays(2)))
                .id();

        assertFalse(supervision.supervises(supervisor.id(), trainee.id(), TODAY.minusDays(3)));
        assertTrue(supervision.supervises(supervisor.id(), trainee.id(), TODAY.minusDays(2)));
        assertTrue(supervision.supervises(supervisor.id(), trainee.id(), TODAY.plusDays(2)));
        assertFalse(supervision.supervises(supervisor.id(), trainee.id(), TODAY.plusDays(3)));

        contracts.end(lead, id, TODAY.minusDays(1));
        assertThrows(Refused.class, () -> supervision.mustSupervise(supervisor, trainee.id()));
    }

    @Test
    void a_second_contract_for_the_same_days_at_the_same_site_is_refused() {
        Asking lead = cast.lead();
        Terms terms = new Terms(cast.supervisor().id(), cast.trainee().id(), "Riverside", TODAY, null);
        Outcome first = contracts.agree(lead, terms);

        assertEquals(first, contracts.agree(lead, terms), "the same form twice is one contract");
        assertEquals(
                "contracts.overlaps",
                contracts
                        .agree(
                                lead,
                                new Terms(
                                        terms.supervisorId(), terms.traineeId(), "riverside", TODAY.plusDays(9), null))
                        .objection());
        assertTrue(contracts
                .agree(lead, new Terms(terms.supervisorId(), terms.traineeId(), "Harbour", TODAY, null))
                .isDone());
        contracts.end(lead, first.id(), TODAY);
        assertTrue(contracts
                .agree(lead, new Terms(terms.supervisorId(), terms.traineeId(), "Riverside", TODAY.plusDays(1), null))
                .isDone());
    }

    @Test
    void a_contract_needs_a_trainee_and_a_supervisor() {
        Asking lead = cast.lead();
        Asking trainee = cast.trainee();

        assertEquals(
                "contracts.no-supervisor",
                contracts
                        .agree(lead, new Terms(cast.author().id(), trainee.id(), "R", TODAY, null))
                        .objection());
        assertEquals(
                "contracts.no-trainee",
                contracts
                        .agree(lead, new Terms(cast.supervisor().id(), lead.id(), "R", TODAY, null))
                        .objection());
        assertThrows(
                Refused.class,
                () -> contracts.agree(
                        cast.supervisor(), new Terms(cast.supervisor().id(), trainee.id(), "R", TODAY, null)));
    }

    @Test
    void an_ended_contract_is_neither_made_longer_nor_ended_again() {
        Asking lead = cast.lead();
        long ended = contracts
                .agree(
                        lead,
                        new Terms(
                                cast.supervisor().id(),
                                cast.trainee().id(),
                                "R",
                                TODAY.minusDays(9),
                                TODAY.minusDays(5)))
                .id();
        long running = contracts
                .agree(
                        lead,
                        new Terms(
                                cast.supervisor().id(),
                                cast.trainee().id(),
                                "R",
                                TODAY.minusDays(9),
                                TODAY.plusDays(5)))
                .id();

        assertEquals(
                "contracts.ended-already",
                contracts.end(lead, ended, TODAY.minusDays(7)).objection());
        assertEquals(
                "contracts.longer",
                contracts.end(lead, running, TODAY.plusDays(6)).objection());
        assertEquals(
                "contracts.last-before-from",
                contracts.end(lead, running, TODAY.minusDays(10)).objection());
        assertTrue(contracts.end(lead, running, TODAY).isDone());
        assertTrue(contracts.end(lead, running, TODAY).isDone(), "the same form twice");
    }

    @Test
    void the_list_of_contracts_is_filtered_by_season_name_and_site() {
        Asking lead = cast.lead();
        String site = "Site 100% " + System.nanoTime();
        Asking trainee = cast.trainee();
        contracts.agree(lead, new Terms(cast.supervisor().id(), trainee.id(), site, TODAY, null));
        contracts.agree(lead, new Terms(cast.supervisor().id(), trainee.id(), site, TODAY.plusDays(3), null));
        contracts.agree(
                lead, new Terms(cast.supervisor().id(), trainee.id(), site, TODAY.minusDays(9), TODAY.minusDays(8)));

        assertEquals(1, contracts.list(lead, Season.CURRENT, site).size());
        assertEquals(1, contracts.list(lead, Season.COMING, site.toUpperCase()).size());
        assertEquals(1, contracts.list(lead, Season.ENDED, site).size());
        assertEquals(
                3,
                contracts.list(lead, Season.ALL, "100%").stream()
                        .filter(row -> row.site().equals(site))
                        .count());
        assertEquals(0, contracts.list(lead, Season.ALL, "no such " + site).size());
    }

    @Test
    void the_directory_filters_sorts_and_pages_in_two_queries_however_many_people_there_are() throws Exception {
        Asking lead = cast.lead();
        String family = "Zz" + System.nanoTime();
        for (int i = 0; i < 45; i++) {
            accounts.demonstration(
                    new Accounts.Invitation(
                            (char) ('A' + i % 26) + " " + family,
                            "",
                            i + "." + family + "@many.example",
                            i % 3 == 0 ? Set.of(Role.SUPERVISOR) : Set.of(Role.TRAINEE)),
                    lead.zone(),
                    Cast.PASSWORD);
        }
        Wanted all = new Wanted(family, null, "", Order.NAME, false);

        assertEquals(45, directory.count(lead, all));
        assertEquals(15, directory.count(lead, new Wanted(family, Role.SUPERVISOR, "", Order.NAME, false)));
        List<Directory.AccountRow> first = directory.page(lead, all, 0, 20);
        List<Directory.AccountRow> third = directory.page(lead, all, 40, 20);
        assertEquals(20, first.size());
        assertEquals(5, third.size());
        assertEquals("A " + family, first.get(0).name());
        assertEquals(
                "Z " + family,
                directory
                        .page(lead, new Wanted(family, null, "", Order.NAME, true), 0, 1)
                        .get(0)
                        .name());
        assertNull(first.get(0).cohort());
        assertFalse(first.get(0).invited());
        assertEquals(2, queries.during(() -> {
            directory.count(lead, all);
            return directory.page(lead, all, 0, 20);
        }));
        assertThrows(Refused.class, () -> directory.count(cast.supervisor(), all));
    }
}
