package past.demonstration;

import static past.demonstration.Timeline.must;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import past.people.Accounts;
import past.people.Cohorts;
import past.people.Contracts;
import past.people.domain.Asking;
import past.people.domain.Outcome;
import past.people.domain.Role;
import past.people.domain.Terms;
import past.platform.TimeTravel;

/** Who is there, in which cohort, and who supervises whom at which site. */
@ApplicationScoped
class Newcomers {

    private static final String RIVERSIDE = "Riverside Clinic";
    private static final String HARBOUR = "Harbour Centre for Sexual Health";
    private static final int YOUNGEST_MONTHS = 8;
    private static final int PLANNED_MONTHS = 18;
    private static final int DAYS_OF_TOMAS = 24;

    @Inject
    private TimeTravel travel;

    @Inject
    private Accounts accounts;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Contracts contracts;

    /** Everybody, and everything that was agreed with them. */
    Folk arrive(Instant now) throws Exception {
        LocalDate today = LocalDate.ofInstant(now, Folk.ZONE);
        LocalDate began = beginning(today);
        return travel.at(began.minusDays(10).atTime(9, 0).atZone(Folk.ZONE).toInstant(), () -> arrive(began, today));
    }

    /** The latest first of March or September that is long enough ago for somebody to be nearly done. */
    private static LocalDate beginning(LocalDate today) {
        LocalDate day = today.minusMonths(YOUNGEST_MONTHS).withDayOfMonth(1);
        while (day.getMonth() != Month.MARCH && day.getMonth() != Month.SEPTEMBER) {
            day = day.minusMonths(1);
        }
        return day;
    }

    private Folk arrive(LocalDate began, LocalDate today) throws Exception {
        Asking leah = person("Leah Stone", "lead", Role.LEAD, Role.SUPERVISOR);
        Asking jonas = person("Jonas Weber", "author", Role.AUTHOR);
        Asking okafor = person("Dr Amara Okafor", "okafor", Role.SUPERVISOR);
        Asking lindqvist = person("Dr Karin Lindqvist", "lindqvist", Role.SUPERVISOR);
        Asking maya = person("Maya Rosen", "maya", Role.TRAINEE);
        Asking ines = person("Ines Kovac", "ines", Role.TRAINEE);
        String season = began.getMonth() == Month.MARCH ? "Spring " : "Autumn ";
        long cohort = done(cohorts.create(
                leah,
                season + began.getYear(),
                began,
                began.plusMonths(PLANNED_MONTHS).minusDays(1)));
        done(cohorts.move(leah, maya.id(), cohort));
        done(cohorts.move(leah, ines.id(), cohort));
        Map<String, Long> agreed = new HashMap<>();
        agree(agreed, leah, maya, okafor, RIVERSIDE, began);
        agree(agreed, leah, maya, lindqvist, HARBOUR, began.plusMonths(2));
        agree(agreed, leah, ines, lindqvist, HARBOUR, began);
        agree(agreed, leah, ines, okafor, RIVERSIDE, began.plusMonths(1));
        LocalDate late = today.minusDays(DAYS_OF_TOMAS);
        Asking tomas = travel.at(late.atTime(10, 15).atZone(Folk.ZONE).toInstant(), () -> {
            Asking joined = person("Tomás Varga", "tomas", Role.TRAINEE);
            done(cohorts.move(leah, joined.id(), cohort));
            agree(agreed, leah, joined, okafor, RIVERSIDE, late);
            agree(agreed, leah, joined, leah, RIVERSIDE, late.plusDays(7));
            return joined;
        });
        return new Folk(began, today, leah, jonas, okafor, lindqvist, maya, tomas, ines, agreed);
    }

    private Asking person(String name, String address, Role first, Role... more) {
        Set<Role> roles = java.util.EnumSet.of(first, more);
        long id = accounts.demonstration(
                new Accounts.Invitation(name, null, address + "@past.example", roles), Folk.ZONE, Folk.PASSWORD);
        return new Asking(id, name, roles, Folk.ZONE);
    }

    private void agree(
            Map<String, Long> agreed, Asking leah, Asking trainee, Asking supervisor, String site, LocalDate from) {
        long id = done(contracts.agree(leah, new Terms(supervisor.id(), trainee.id(), site, from, null)));
        agreed.put(Folk.key(trainee, supervisor), id);
    }

    private static long done(Outcome outcome) {
        must(outcome.isDone(), outcome.objection());
        return outcome.id();
    }
}
