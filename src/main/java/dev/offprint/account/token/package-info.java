/** What programs and browser buttons sign in with: made once, shown once, taken back at any time. */
package dev.offprint.account.token;
