/**
 * Northlight, a sample company for a first look: customers with a past, and the account page of a product that they could
 * come from. It may know every other room; none may know it.
 */
package io.leavewell.demo;
