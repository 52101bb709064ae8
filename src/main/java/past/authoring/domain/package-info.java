/** Rules of authoring in plain Java: how a case is drawn as a graph, and what an import says. */
package past.authoring.domain;
