/**
 * The distribution under load and in accidents: {@link past.testing.load.CrashTest} kills it while people save, {@link
 * past.testing.load.Benchmark} measures its pages. Both are programs to run by hand; a short crash test is part of every
 * build.
 */
package past.testing.load;
