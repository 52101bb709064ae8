/** Today, the desk, trainees' progress, and the ring of each module in the rail. */
package past.progress.web;
