/**
 * Where operators change how failed payments are followed up: draft, preview, check, publish, history. It knows what a schedule
 * may say, and not what becomes of a recovery.
 */
package io.leavewell.dunning.editor;
