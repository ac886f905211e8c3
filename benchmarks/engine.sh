#!/bin/sh
# Measures the engine by itself, on the JDK 25 of JAVA_HOME or of the PATH: benchmarks/engine.sh [NUMBER OF RESOURCES]
set -eu
cd "$(dirname "$0")/.."
./mvnx -q -pl benchmarks -am -DskipTests package \
    org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile=target/classpath
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx512m \
    -cp "benchmarks/target/classes:$(cat benchmarks/target/classpath)" dev.lazuli.benchmarks.EngineBenchmark "$@"
