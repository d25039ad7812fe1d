/**
 * Nothing lost, nothing twice, always in order: both services as processes of their own, real
 * PostgreSQL and Kafka, faults at moments of the dice, and a checker that knows what was answered.
 *
 * <p>{@link org.gradual.acceptance.fault.Bed} is what can be broken, {@link
 * org.gradual.acceptance.fault.Faults} how. In a {@link org.gradual.acceptance.fault.Campaign} each
 * fault strikes under load; then {@link org.gradual.acceptance.fault.Checker} reads tables, topics
 * and the API. The short form is part of every run of the tests, the long one is {@code ./dev test
 * --faults}. Both print their seed and a table, which stays in {@code target/faults*.txt}.
 *
 * <table>
 * <caption>What is shown where</caption>
 * <tr><th>what goes wrong<th>shown by
 * <tr><td>kill -9 of a service at random moments, clients retry with the same id
 *     <td>{@code FaultsUnderLoadIT}, {@code LongFaultsIT.killedAgainAndAgain}
 * <tr><td>kill -9 and immediate stop of PostgreSQL, and of one backend; a commit whose answer is lost
 *     <td>{@code FaultsUnderLoadIT}, {@code LongFaultsIT.nothingIsLostOrTwiceOrOutOfOrder}
 * <tr><td>PostgreSQL stands still
 *     <td>{@code LongFaultsIT.outlastsAMinuteWithoutKafkaAndHalfAMinuteOfAFrozenDatabase}
 * <tr><td>Kafka away for long, then back
 *     <td>{@code LongFaultsIT.outlastsAMinuteWithoutKafkaAndHalfAMinuteOfAFrozenDatabase}, {@code
 *     AloneIT}
 * <tr><td>Kafka's acks are lost
 *     <td>{@code FaultsUnderLoadIT}, {@code LongFaultsIT}
 * <tr><td>two relays, the leader killed in mid-batch; SKIP LOCKED, deletion before the send, numbers
 *     without the lock are found
 *     <td>{@code FaultsUnderLoadIT} (kill -9 the instance that relays), {@code BrokenRelaysIT};
 *     between the steps of a batch: module outbox, {@code TakeoverTest}
 * <tr><td>the same id in parallel: equal and different bodies, another patient's
 *     <td>{@code SameMomentIT}
 * <tr><td>two therapists with the same ETag <td>{@code SameMomentIT}
 * <tr><td>two sessions at the threshold in one moment <td>{@code SameMomentIT}
 * <tr><td>clocks an hour off <td>{@code LongFaultsIT} (clock of tracking-service)
 * <tr><td>disk full <td>{@code LongFaultsIT.resumesWhenAFullDiskIsEnlarged}
 * <tr><td>slow, sliced, cut, black-holed network to PostgreSQL and Kafka
 *     <td>{@code FaultsUnderLoadIT}, {@code LongFaultsIT}
 * <tr><td>catalog-service down, slow <td>{@code CatalogFaultsIT}, {@code AloneIT}
 * <tr><td>rolling restart under load; a migration killed half-way
 *     <td>{@code LongFaultsIT.nothingIsLostOrTwiceOrOutOfOrder}, {@code HalfMigratedIT}
 * <tr><td>backup and restore <td>{@code org.gradual.acceptance.restore}
 * <tr><td>records on the catalog's topic that nobody can read
 *     <td>{@code CatalogFaultsIT}; one by one: tracking-service, {@code CatalogueReaderTest}
 * </table>
 */
package org.gradual.acceptance.fault;
