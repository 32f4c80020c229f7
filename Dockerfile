# Made from target/rapporteur.jar, which `mvn package` builds. The layers that change least come first.
FROM eclipse-temurin:25-jre AS parts
WORKDIR /parts
COPY target/rapporteur.jar rapporteur.jar
RUN java -Djarmode=tools -jar rapporteur.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN groupadd --gid 10001 rapporteur \
    && useradd --uid 10001 --gid rapporteur --no-create-home --shell /usr/sbin/nologin rapporteur \
    && install -d -o rapporteur -g rapporteur /data /backups
WORKDIR /application
COPY --from=parts /parts/layers/dependencies/ ./
COPY --from=parts /parts/layers/spring-boot-loader/ ./
COPY --from=parts /parts/layers/snapshot-dependencies/ ./
COPY --from=parts /parts/layers/application/ ./
USER 10001:10001
# What a start loads, read ahead from one that ends when all is ready, so that later ones are quicker.
RUN mkdir /tmp/cache && cd /application \
    && java -XX:AOTCacheOutput=/data/rapporteur.aot -Dspring.context.exit=onRefresh -jar rapporteur.jar serve --rapporteur.data=/tmp/cache/data \
    && rm -r /tmp/cache
USER root
RUN mv /data/rapporteur.aot /application/rapporteur.aot && chmod 444 /application/rapporteur.aot
USER 10001:10001
VOLUME ["/data", "/backups"]
EXPOSE 8080
# The same in composition and unit.
ENV JAVA_TOOL_OPTIONS="-Xms64m -Xmx512m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError"
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:AOTCache=/application/rapporteur.aot", "-jar", "rapporteur.jar"]
CMD ["serve", "--server.address=0.0.0.0", "--rapporteur.data=/data", "--rapporteur.backup.folder=/backups"]
