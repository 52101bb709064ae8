package past.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import past.people.WhoIsAsking;
import past.people.domain.Role;
import past.progress.SupervisorDesk;

/** How much waits, beside "Waiting for you" in the rail. */
@Named
@RequestScoped
public class DeskBadge {

    @Inject
    private WhoIsAsking who;

    @Inject
    private SupervisorDesk desks;

    private Long waiting;

    /** Entries and requests that wait for the person who asks; 0 for somebody who does not supervise. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = who.known() && who.get().is(Role.SUPERVISOR) ? desks.waiting(who.get()) : 0;
        }
        return waiting;
    }
}
