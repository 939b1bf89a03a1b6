/**
 * What a user says about pages beforehand: rules of their own for one site, and subscribed filter lists. Handed to
 * extraction as values.
 */
package dev.offprint.rule;
