package org.recension;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EvidenceTest extends Evidence {}
