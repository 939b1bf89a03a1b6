/** Accounts of people: one's own, and those that an administrator looks after. */
package dev.offprint.account.user;
