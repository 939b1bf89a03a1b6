/** The first start: how the first account comes to be. */
package dev.offprint.account.setup;
