/**
 * A graph to a {@link explainer.ledger.Ledger}: every claim held against its evidence.
 *
 * <p>Input: pages whose references are resolved. Output: what each page rests on, and every place where the words and the evidence do not
 * agree. Example: {@code [118](fact:members-2019)} is an error where the fact says 120. The day by which facts are judged stale is an
 * argument. This package must not read the clock, change a page, or make markup.
 */
package explainer.ledger;
