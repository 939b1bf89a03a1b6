/**
 * Background work as rows: asked for inside a transaction, claimed with a lease by any node, done at least once,
 * retried with growing pauses. What a job does is written where it belongs; this package only runs it.
 */
package dev.offprint.job;
