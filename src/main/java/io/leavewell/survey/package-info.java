/** Questions and answers: which reasons a customer may choose from, in which words and order. It knows no offers. */
package io.leavewell.survey;
