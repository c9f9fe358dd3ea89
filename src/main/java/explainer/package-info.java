/**
 * An explainer from Markdown and YAML: {@link explainer.Build} is the contents page of the program, {@link explainer.Main} its command line.
 *
 * <p>The packages are the stages of the pipeline, and their names are in the order in which they run. A stage takes records and returns
 * records; it may use the stages before it and none after it.
 */
package explainer;
