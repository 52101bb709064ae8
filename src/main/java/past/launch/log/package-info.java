/**
 * What the process writes to its standard error stream: one line a record, for people or as JSON, without what people
 * typed. Out of scope: files, rotation, shipping (the service manager or the container does that).
 */
package past.launch.log;
