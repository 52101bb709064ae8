package past.reflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import past.people.Supervision;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.reflection.Reflections.Written;
import past.testing.Cast;
import past.testing.QueryCount;
import past.testing.ServerTest;

/** Who may read a reflection, in the real server, on both databases. */
@ServerTest
class ReflectionsIT {

    private static final String TEXT = "I noticed how fast I spoke. ".repeat(20).strip();

    @Inject
    private Cast cast;

    @Inject
    private Reflections reflections;

    @Inject
    private ReflectionDrafts drafts;

    @Inject
    private Shares shares;

    @Inject
    private Supervision supervision;

    @Inject
    private QueryCount queries;

    private long written(Asking author) {
        Written written = reflections.write(author, UUID.randomUUID().toString(), "M3-1", TEXT, "");
        assertTrue(written.verdict().keeps());
        return written.id();
    }

    private long contract(Asking trainee) {
        return supervision.contractsOf(trainee.id()).get(0).id();
    }

    @Test
    void a_private_reflection_is_read_by_nobody_but_its_author() {
        Asking author = cast.trainee();
        Asking supervisor = cast.supervisorOf(author);
        long id = written(author);

        assertEquals(TEXT, reflections.get(author, id).text());
        for (Asking other :
                List.of(supervisor, cast.lead(), cast.author(), cast.trainee(), cast.person(Role.TRAINEE, Role.LEAD))) {
            assertThrows(Refused.class, () -> reflections.get(other, id));
            assertThrows(Refused.class, () -> reflections.delete(other, id));
            assertThrows(Refused.class, () -> shares.reads(other, id));
        }
        assertEquals(List.of(), shares.sharedWith(supervisor, 10));
    }

    @Test
    void a_shared_one_is_read_by_the_named_supervisor_only_and_each_read_is_listed() {
        Asking author = cast.trainee();
        Asking named = cast.supervisorOf(author);
        Asking second = cast.supervisorOf(author);
        long id = written(author);
        long contract = supervision.contractsOf(author.id()).stream()
                .filter(row -> row.supervisorId() == named.id())
                .findFirst()
                .orElseThrow()
                .id();
        shares.share(author, id, contract);
        long share = shares.sharedWith(named, 10).get(0).shareId();

        assertEquals(TEXT, shares.read(named, share).text());
        shares.read(named, share);
        for (Asking other : List.of(second, cast.lead(), cast.author(), cast.supervisor(), author)) {
            assertThrows(Refused.class, () -> shares.read(other, share));
        }
        assertEquals(2, shares.reads(author, id).size());
        assertEquals(named.name(), shares.reads(author, id).get(0).reader());
        assertEquals(2, reflections.list(author).get(0).reads());
    }

    @Test
    void taken_back_it_is_private_again_and_who_read_it_stays_known() {
        Asking author = cast.trainee();
        Asking supervisor = cast.supervisorOf(author);
        long id = written(author);
        shares.share(author, id, contract(author));
        shares.share(author, id, contract(author));
        long share = shares.sharedWith(supervisor, 10).get(0).shareId();
        shares.read(supervisor, share);
        assertFalse(reflections.delete(author, id), "while it is shared");
        assertThrows(Refused.class, () -> reflections.change(author, id, "M3-1", TEXT, ""));

        shares.withdraw(author, id);

        assertThrows(Refused.class, () -> shares.read(supervisor, share));
        assertEquals(1, shares.reads(author, id).size());
        assertNull(reflections.list(author).get(0).sharedWith());
        assertTrue(reflections.delete(author, id));
        assertEquals(0, reflections.count(author.id()));
    }

    @Test
    void it_is_shared_only_under_an_own_contract_in_force_today_and_read_only_while_it_is() {
        Asking author = cast.trainee();
        Asking former = cast.supervisor();
        long ended = cast.contract(
                former, author, LocalDate.now().minusYears(1), LocalDate.now().minusDays(2));
        Asking other = cast.trainee();
        cast.supervisorOf(other);
        long id = written(author);
        assertThrows(Refused.class, () -> shares.share(author, id, ended));
        assertThrows(Refused.class, () -> shares.share(author, id, contract(other)));
        assertThrows(Refused.class, () -> shares.share(other, id, contract(other)));
    }

    @Test
    void the_same_form_twice_makes_one_reflection() {
        Asking author = cast.trainee();
        String key = UUID.randomUUID().toString();
        long first = reflections.write(author, key, "M3-1", TEXT, "").id();
        assertEquals(
                first,
                reflections.write(author, key, "M3-1", TEXT + " again", "").id());
        assertEquals(1, reflections.count(author.id()));
    }

    @Test
    void marked_words_need_a_reason_and_what_is_blocked_is_kept_nowhere() {
        Asking author = cast.trainee();
        String key = UUID.randomUUID().toString();
        assertEquals(
                0,
                reflections
                        .write(author, key, "M3-1", TEXT + " Mr Harcourt", "")
                        .id());
        assertEquals(TEXT + " Mr Harcourt", drafts.of(author).text(), "what was typed is kept as a draft");
        assertTrue(reflections
                        .write(author, key, "M3-1", TEXT + " Mr Harcourt", "from a novel")
                        .id()
                > 0);
        assertNull(drafts.of(author));
        assertEquals(
                0,
                reflections
                        .write(author, UUID.randomUUID().toString(), "M3-1", TEXT + " jo@example.org", "x")
                        .id());
        assertFalse(drafts.keep(author, "M3-1", "call 555-0143"));
        assertNull(drafts.of(author));
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_reflections() throws Exception {
        Asking author = cast.trainee();
        Asking supervisor = cast.supervisorOf(author);
        for (int i = 0; i < 12; i++) {
            shares.share(author, written(author), contract(author));
        }
        assertEquals(1, queries.during(() -> reflections.list(author)));
        assertEquals(1, queries.during(() -> shares.sharedWith(supervisor, 50)));
    }
}
