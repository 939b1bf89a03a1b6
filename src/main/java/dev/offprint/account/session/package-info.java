/** A person at a browser: sign-in, the session as a row and a cookie, sign-out. */
package dev.offprint.account.session;
