/**
 * What every page for people with a browser has around it: who looks, in which language, what was
 * said, forms that only our own pages can send, refusals in words. Will not know what a page is
 * about.
 *
 * <p>A class of pages is called {@code …Pages} and has {@link org.recension.page.ForPeople}; its
 * methods answer what {@link org.recension.page.Showing} makes of a template that includes {@code
 * page/frame}. A form has the hidden fields of {@code page/hidden}; who receives it calls the API's
 * own resource, and ends with {@link org.recension.page.Showing#goTo}.
 */
@NullMarked
package org.recension.page;

import org.jspecify.annotations.NullMarked;
