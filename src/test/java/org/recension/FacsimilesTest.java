package org.recension;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FacsimilesTest extends Facsimiles {}
