/** What people do with Offprint, from beginning to end: the real service, a real browser, the real extension. */
package dev.offprint.story;
