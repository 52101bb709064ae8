/**
 * What is done and what is missing, for the person themselves, for their supervisor and for the programme lead. Only
 * reads: everything shown here belongs to other features.
 */
package past.progress;
