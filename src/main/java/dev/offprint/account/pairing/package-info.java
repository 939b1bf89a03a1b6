/** How a browser's extension gets a token without anybody copying a secret. */
package dev.offprint.account.pairing;
