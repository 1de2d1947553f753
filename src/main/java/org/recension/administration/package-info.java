/**
 * The pages of those who keep the house: accounts for administrators, documents and imports for
 * editors. Will not know any rule of its own: each form does what a resource of the API does.
 */
@NullMarked
package org.recension.administration;

import org.jspecify.annotations.NullMarked;
