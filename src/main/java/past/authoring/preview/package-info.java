/** How a draft document looks to its author: lessons as read, items with key and reasons, cases as graph and table. */
package past.authoring.preview;
