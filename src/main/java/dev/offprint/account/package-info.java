/** Users, sign-in, sessions, tokens and the pairing of a browser: who may do what. */
package dev.offprint.account;
