/** Rules about what comes next. Plain Java. */
package past.progress.domain;
