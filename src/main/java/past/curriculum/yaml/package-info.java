/** Reading YAML with its places: every value knows its line and column, and every problem is collected. */
package past.curriculum.yaml;
