package io.leavewell.billing;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.customer.Customer;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An address that letters about money go to, beside or instead of the customer's own: an accountant, a second owner. */
@Entity
@Immutable
@Table(name = "billing_contact")
public class BillingContact extends PanacheEntityBase {

    /** So many of a customer at most. */
    public static final int MOST = 5;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Customer customer;

    private String email;
    private int position;

    protected BillingContact() {}

    /** @param position from 0, in the order in which the customer named them */
    public BillingContact(Customer customer, String email, int position) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.customer = customer;
        this.email = email;
        this.position = position;
    }

    /** The one named first comes first; none for most customers. */
    public static List<BillingContact> of(Customer customer) {
        return list("customer = ?1 order by position", customer);
    }

    static long forget(Customer customer) {
        return delete("customer", customer);
    }

    public String email() {
        return email;
    }
}
