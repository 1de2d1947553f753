package org.recension;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ImportingTest extends Importing {}
