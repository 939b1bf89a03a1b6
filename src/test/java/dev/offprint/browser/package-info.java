/**
 * Real browsers for tests: finds or installs Chromium, starts it with the extension, clicks the toolbar button and
 * talks to the popup that opens.
 */
package dev.offprint.browser;
