package io.leavewell.work;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.postgresql.Driver;

/** A replica without the product around it: works until it is killed or its parent ends. */
class ReplicaProcess {

    public static void main(String... urlUserPassword) throws SQLException {
        var workshop = workshop(urlUserPassword[0], urlUserPassword[1], urlUserPassword[2]);
        startedWorker(workshop, "other");
        ProcessHandle.current().parent().orElseThrow().onExit().thenRun(() -> Runtime.getRuntime()
                .halt(0));
    }

    static Worker startedWorker(Workshop workshop, String replica) {
        var worker = workshop.worker(Clock.systemUTC(), List.of(new Marks(workshop.sql(), replica)), List.of());
        worker.start();
        return worker;
    }

    static Workshop workshop(String url, String user, String password) throws SQLException {
        for (var store : new String[] {null, "communicationStore", "stateStore"})
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, store)
                    .setObjectStoreType(VolatileStore.class.getName());
        var manager = com.arjuna.ats.jta.TransactionManager.transactionManager();
        var registry = new TransactionSynchronizationRegistryImple();
        var pool = new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(connections -> connections
                .maxSize(8)
                .acquisitionTimeout(Duration.ofSeconds(3))
                .transactionIntegration(new NarayanaTransactionIntegration(manager, registry))
                .exceptionSorter(new io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter())
                .connectionFactoryConfiguration(factory -> factory.connectionProviderClass(Driver.class)
                        .jdbcUrl(url)
                        .principal(new NamePrincipal(user))
                        .credential(new SimplePassword(password))));
        return new Workshop(AgroalDataSource.from(pool), manager, registry);
    }

    /** Leaves one mark, and notes who left it. */
    record Marks(Sql sql, String replica) implements Job<Integer> {

        @Override
        public String name() {
            return "marks";
        }

        @Override
        public Class<Integer> payload() {
            return Integer.class;
        }

        @Override
        public void run(Integer mark) {
            sql.update("insert into marks (mark, replica) values (?, ?)", mark, replica);
            try {
                Thread.sleep(3);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Duration pauseAfter(int failures) {
            return Duration.ofMillis(100);
        }
    }
}
