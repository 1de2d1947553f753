package org.recension;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReviewTest extends Review {}
