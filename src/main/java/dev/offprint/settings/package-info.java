/** What an operator can set, in one documented interface. */
package dev.offprint.settings;
