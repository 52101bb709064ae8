package past.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.platform.TimeTravel;
import past.testing.Cast;
import past.testing.ServerTest;
import past.testing.TestClock;

/** How people come in, come back, and get or lose their doors. */
@ServerTest
class AdmissionsIT {

    private static final String PASSWORD = "a boat on a quiet morning";
    private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");

    @Inject
    private Admissions admissions;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private Directory directory;

    @Inject
    private OneTimeLinks links;

    @Inject
    private Letters letters;

    @Inject
    private TimeTravel travel;

    @Inject
    private Cast cast;

    @Inject
    private TestClock clock;

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
    }

    private static Accounts.Invitation somebody(Role... roles) {
        return new Accounts.Invitation(
                "Dr Nora Field", "", "nora." + System.nanoTime() + "@invited.example", Set.of(roles));
    }

    private static String token(String link) {
        return link.substring(link.indexOf("link=") + 5);
    }

    @Test
    void an_invited_person_chooses_a_password_and_is_in() {
        Asking lead = cast.lead();
        Accounts.Invitation nora = somebody(Role.TRAINEE, Role.AUTHOR);

        Admissions.Invited invited = admissions.invite(lead, nora, null);
        Accounts.OpenLink open = accounts.look(token(invited.link())).orElseThrow();
        Accounts.Entry entry = accounts.enter(token(invited.link()), PASSWORD, null, ZONE, "Firefox");

        assertEquals("Dr Nora Field", open.name());
        SignedIn signedIn = signIns.recognise(entry.token()).orElseThrow();
        assertEquals("Nora", signedIn.givenName());
        assertEquals(ZONE.getId(), signedIn.zone());
        assertEquals(EnumSet.of(Role.TRAINEE, Role.AUTHOR), EnumSet.copyOf(signedIn.roles()));
        assertEquals(
                SignIns.Answer.WELCOME,
                signIns.signIn(nora.email().toUpperCase(), PASSWORD, "x", "10.0.0.1")
                        .answer());
    }

    @Test
    void a_link_works_once_and_only_for_two_weeks() {
        Asking lead = cast.lead();
        String used =
                token(admissions.invite(lead, somebody(Role.TRAINEE), null).link());
        accounts.enter(used, PASSWORD, null, ZONE, "x");
        String late =
                token(admissions.invite(lead, somebody(Role.TRAINEE), null).link());
        clock.advance(Duration.ofDays(14));

        assertEquals(
                "link.closed",
                accounts.enter(used, "another quiet morning", null, ZONE, "x").objection());
        assertEquals(
                "link.closed", accounts.enter(late, PASSWORD, null, ZONE, "x").objection());
        assertTrue(accounts.look(late).isEmpty());
        assertTrue(accounts.look(null).isEmpty());
    }

    @Test
    void a_weak_password_leaves_the_link_open() {
        String link = token(
                admissions.invite(cast.lead(), somebody(Role.TRAINEE), null).link());

        assertEquals(
                "password.short", accounts.enter(link, "short", null, ZONE, "x").objection());
        assertNull(accounts.enter(link, PASSWORD, null, ZONE, "x").objection());
    }

    @Test
    void a_second_invitation_to_an_address_changes_nothing() {
        Asking lead = cast.lead();
        Accounts.Invitation nora = somebody(Role.TRAINEE);
        long id = admissions.invite(lead, nora, null).outcome().id();

        Admissions.Invited again = admissions.invite(
                lead, new Accounts.Invitation("Other", "", " " + nora.email().toUpperCase(), Set.of(Role.LEAD)), null);

        assertEquals("accounts.known", again.outcome().objection());
        assertNull(again.link());
        assertEquals(Set.of(Role.TRAINEE), directory.account(lead, id).roles());
    }

    @Test
    void an_invitation_needs_a_name_an_address_and_a_role() {
        Asking lead = cast.lead();

        assertEquals(
                "accounts.name-wrong",
                admissions
                        .invite(lead, new Accounts.Invitation(" ", "", "a@b.example", Set.of(Role.LEAD)), null)
                        .outcome()
                        .objection());
        assertEquals(
                "accounts.email-wrong",
                admissions
                        .invite(
                                lead,
                                new Accounts.Invitation("A", "", "a@b.example,c@d.example", Set.of(Role.LEAD)),
                                null)
                        .outcome()
                        .objection());
        assertEquals(
                "accounts.no-role",
                admissions.invite(lead, somebody(), null).outcome().objection());
    }

    @Test
    void inviting_again_closes_the_earlier_link_and_may_correct_the_address() {
        Asking lead = cast.lead();
        Admissions.Invited first = admissions.invite(lead, somebody(Role.TRAINEE), null);
        String right = "right." + System.nanoTime() + "@invited.example";

        Admissions.Invited second = admissions.inviteAgain(lead, first.outcome().id(), right);

        assertTrue(accounts.look(token(first.link())).isEmpty());
        assertEquals(right, accounts.look(token(second.link())).orElseThrow().email());
        accounts.enter(token(second.link()), PASSWORD, null, ZONE, "x");
        assertEquals(
                "accounts.came-in",
                admissions
                        .inviteAgain(lead, first.outcome().id(), right)
                        .outcome()
                        .objection());
    }

    @Test
    void only_a_programme_lead_invites_and_opens_doors() {
        for (Asking other : List.of(cast.trainee(), cast.supervisor(), cast.author())) {
            assertThrows(Refused.class, () -> admissions.invite(other, somebody(Role.LEAD), null));
            assertThrows(Refused.class, () -> admissions.inviteAgain(other, other.id(), "a@b.example"));
            assertThrows(Refused.class, () -> admissions.openDoors(other, other.id(), Set.of(Role.LEAD)));
        }
    }

    @Test
    void doors_open_and_close_with_the_next_page_and_with_a_witness() {
        Asking lead = cast.lead();
        Asking trainee = cast.trainee();
        String token = cast.token(trainee);

        admissions.openDoors(lead, trainee.id(), Set.of(Role.TRAINEE, Role.SUPERVISOR));

        assertEquals(
                Set.of(Role.TRAINEE, Role.SUPERVISOR),
                signIns.recognise(token).orElseThrow().roles());
        Directory.RoleDecision decision =
                directory.roleDecisions(lead, trainee.id()).get(0);
        assertEquals(lead.name(), decision.decidedBy());
        assertEquals(List.of(Role.TRAINEE, Role.SUPERVISOR), decision.doors());
    }

    @Test
    void without_any_role_a_person_is_signed_out_everywhere() {
        Asking lead = cast.lead();
        Asking trainee = cast.trainee();
        String token = cast.token(trainee);

        assertTrue(admissions.openDoors(lead, trainee.id(), Set.of()).isDone());

        assertTrue(signIns.recognise(token).isEmpty());
    }

    @Test
    void a_new_password_signs_every_other_device_out_and_closes_other_links() {
        Asking trainee = cast.trainee();
        String phone = cast.token(trainee);
        String older = token(links.path(OneTimeLink.Kind.RESET, trainee.id(), null));
        String newer = token(links.path(OneTimeLink.Kind.RESET, trainee.id(), null));

        Accounts.Entry entry = accounts.enter(newer, PASSWORD, null, ZONE, "x");

        assertTrue(signIns.recognise(phone).isEmpty());
        assertTrue(signIns.recognise(entry.token()).isPresent());
        assertTrue(accounts.look(older).isEmpty());
    }

    @Test
    void a_reset_link_is_written_to_known_addresses_only_and_three_times_an_hour() {
        Asking trainee = cast.trainee();
        String email = cast.email(trainee);
        accounts.askReset("nobody." + System.nanoTime() + "@cast.example");
        for (int i = 0; i < 6; i++) {
            accounts.askReset(email);
        }

        long sent = letters.mailbox().stream()
                .filter(letter -> letter.recipient().equals(email))
                .count();
        assertEquals(3, sent);
        assertFalse(
                letters.mailbox().stream().anyMatch(letter -> letter.recipient().startsWith("nobody.")));
        clock.advance(Duration.ofMinutes(61));
        assertTrue(links.mayReset(trainee.id()));
    }

    @Test
    void once_somebody_has_an_account_nobody_becomes_first_lead() {
        cast.trainee();
        String forgotten = token(links.path(OneTimeLink.Kind.FIRST_LEAD, null, null));

        Accounts.Entry entry = accounts.enter(forgotten, PASSWORD, somebody(Role.LEAD), ZONE, "x");

        assertTrue(accounts.firstLeadLink().isEmpty());
        assertEquals("link.closed", entry.objection());
        assertNull(entry.token());
    }

    @Test
    void one_signs_out_one_s_own_devices_and_nobody_else_s() {
        Asking trainee = cast.trainee();
        Asking other = cast.trainee();
        String token = cast.token(trainee);
        long device = signIns.recognise(token).orElseThrow().signInId();

        assertThrows(Refused.class, () -> signIns.revoke(other, device));
        assertTrue(signIns.recognise(token).isPresent());
        signIns.revoke(trainee, device);
        assertTrue(signIns.recognise(token).isEmpty());
        assertTrue(signIns.devices(trainee).stream().noneMatch(one -> one.id() == device));
    }

    @Test
    void a_device_that_is_not_used_for_a_month_is_signed_out() {
        String token = cast.token(cast.trainee());

        clock.advance(Duration.ofDays(29));
        signIns.touch(signIns.recognise(token).orElseThrow());
        clock.advance(Duration.ofDays(29));
        assertTrue(signIns.recognise(token).isPresent());
        clock.advance(Duration.ofDays(2));
        assertTrue(signIns.recognise(token).isEmpty());
    }

    @Test
    void eight_wrong_passwords_slow_guessing_down_for_a_quarter_of_an_hour() {
        Asking trainee = cast.trainee();
        String email = cast.email(trainee);
        for (int i = 0; i < SignIns.TRIES_PER_EMAIL; i++) {
            assertEquals(
                    SignIns.Answer.WRONG,
                    signIns.signIn(email, "wrong", "x", "10.9.9." + i).answer());
        }

        assertEquals(
                SignIns.Answer.TOO_MANY,
                signIns.signIn(email, Cast.PASSWORD, "x", "10.9.9.99").answer());
        clock.advance(SignIns.WINDOW.plusSeconds(1));
        assertNotNull(signIns.signIn(email, Cast.PASSWORD, "x", "10.9.9.99").token());
    }

    @Test
    void time_is_real_outside_a_demonstration() {
        assertThrows(IllegalStateException.class, () -> travel.at(Instant.EPOCH, () -> null));
    }
}
