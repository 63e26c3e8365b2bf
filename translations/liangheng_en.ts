<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandWords</name>
    <message>
        <source>Waits for the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will probably be refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, waits for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command of a newer program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>%1 (cartons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>No link to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) wait to be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>Close a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an order of the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an agreed total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a float policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a retailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a retailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign a territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over a territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a substitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a login</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entity</name>
    <message>
        <source>Order cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retailer contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retailer profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder of a territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last order day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last signing day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last batch day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-off at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wholesale price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local key brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs per carton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticks per pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cartons per case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar code of the carton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar code of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar code of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mnemonic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low tar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocation price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide retail price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder&apos;s birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squad leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study minutes a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder of a territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. of the installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::FilterLine</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the list (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::Link</name>
    <message>
        <source>the server closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no server of ours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::LoginWindow</name>
    <message>
        <source>The server can be reached, and it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liangheng - sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liangheng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or address, colon, port: 10.0.0.5:7788</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ca.pem that the administrator gave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work without a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the password of the last login; what you do is sent later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached: %1 You can work without a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in all four fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the password of the last login.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::MonthChoice</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::Navigation</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::OrderBoard</name>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way or delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the marked order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, cycle %2 of %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no orders in this cycle yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order to see its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 cartons requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an accepted order of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::OrderEntry</name>
    <message>
        <source>remaining %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has this product already; change its quantity there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence digits or name, F7 lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of this retailer in this cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was refused: %1 Correct it and save; it is sent as a new command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of this cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order of this retailer in this cycle yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This retailer has %n order(s) in this cycle already:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cartons    %2 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the order and sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a retailer, and a line with product and quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an accepted order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk cannot tell whether the order will be accepted. The server decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not finished: product and quantity belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Waiting for the server&apos;s decision …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at this desk. It is sent when the link is back; the server decides then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: %1 of %2 cartons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct and send again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::OrderLines</name>
    <message>
        <source>Product of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity of the line, in cartons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the release run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this desk expects. The server decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity (cartons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut because of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::OrdersPage</name>
    <message>
        <source>Enter orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders can be entered; they are sent when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form holds an order that is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the order of %1, taken on %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cancelled. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::OrdersView</name>
    <message>
        <source>Waits to be sent. The server decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (waits to be sent)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::PageState</name>
    <message>
        <source>Loading %1 %. What has come already can be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::Picture</name>
    <message>
        <source>the page did not get its data in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::QuotaPage</name>
    <message>
        <source>Agreed totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is agreed for %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No retailer fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::RetailerCard</name>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a retailer of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::RetailerPanel</name>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a retailer by the last digits of the licence or by the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   licence %2   holder %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders on %1. No open order day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle %1 of %2, order day %3 (%4), cut-off %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month is not opened for him</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cartons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it wait to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 come back from the replaced order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 above the cap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::RetailersPage</name>
    <message>
        <source>The figures hold orders of this desk that wait to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retailers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no retailers in your scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No retailer fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::ServerProbe</name>
    <message>
        <source>another look was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::Shell</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password was set by somebody else. Have it changed soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer differs from the server&apos;s by %n minute(s). The server&apos;s counts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A file of this desk could not be written or read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 •</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liangheng - %1 - %2@%3 [%4]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page holds input that is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends what waits and looks for changes (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What you do is kept at this desk and sent after signing in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::StatusLine</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Link to the server; a click opens what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   to be sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   refused %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-off %1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::SyncLog</name>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>liangheng::SyncPage</name>
    <message>
        <source>Synchronise now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct and send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that wait to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the command again as it is, with a new number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the form with the contents of the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form for this command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the command up; it is not sent any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends what waits and looks for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries at once to reach the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents cannot be put into a form any more: what they are about is not at this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up “%1” (%2)? It will not be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retailers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>This profile is in use at another place; sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in has expired; sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login is locked; the administrator can unlock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles do not permit this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people are signing in; please wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts; try again in %{seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut-off of the order day %{date} lies before that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut-off of the order day %{date} lies before the opening of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle has been opened already; its plan stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle stays in its department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order day %{date} does not lie in the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening, last order day, last signing day and last batch day must follow each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle needs a regular order day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month has a cycle of this number already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycles of a month are numbered from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too early; due at %{due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two regular order days are of the same weekday; the second is %{date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not offer it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a connection at the moment of the decision; do it again while connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order day was closed at %{cutoff_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order of a signed sheet cannot be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cap of the month cut the order: asked %{requested}, accepted %{accepted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some products are not on sale: asked %{requested}, accepted %{accepted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle belongs to another department than the retailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular order day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order day belongs to another cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such order day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order of the past cannot be of %{date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported orders of the past stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence of the retailer was valid to %{valid_to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order needs a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retailer orders on another weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order in this state cannot be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody orders for retailers of a territory that he holds as customer manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %{sequence}: the product has no price for this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %{sequence}: the product stands in an earlier line already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %{sequence}: there is no such product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %{sequence}: the quantity must be more than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retailer is not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such retailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order has at most %{most} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command has been sent already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is settled already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer is full; nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many commands wait to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed in at this profile yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a refused command can be sent again or discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such command in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles may not change the parameter %{key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parameter %{key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{value} is no value of the parameter %{key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs, sticks and cartons of a package are at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product has another price of %{day} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wholesale price must be more than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product would be withdrawn before it is on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is malformed: %{field} %{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side speaks another version of the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A band changes from a coming month on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band of this size class lies between %{from} and %{to} basis points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A band is at most 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retailer has ordered more than the new cap already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month %{month} is not closed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month opens at %{due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month %{month} has no cycle in this department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retailer has no counter row in this month; his month has not been opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed total is effective; only a rebalance or a change of the sum alters it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreed total is at most %{largest} cartons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such agreed total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retailer belongs to this territory already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retailer has no contact yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed total of %{month} is effective; the retailer moves by a change of the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grade lies between 1 and 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence number %{licence_no} has not exactly 12 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one profile and one contact can be saved at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retailer has too many open documents to be moved in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retailer needs a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A retailer changes his territory by being moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{day} lies in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{day} is not the first day of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{field} must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The county is part of no other department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employee is not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first customer manager of a territory holds it at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new territory needs a first customer manager with a first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A territory gets another customer manager by being assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employee would have left before he joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody locks his own login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employee has no login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to a service department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employee is no customer manager of this department on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only inspectors lead squads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department must be part of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department cannot be part of a department of that kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such role assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role has ended already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person does not hold this role on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role cannot be held in a department of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands in for himself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The substitution has begun; only its last day and reason change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The substitution is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such substitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A territory stays in its department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know enough to tell; the server decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has been changed since you saw it: version %{seen}, now %{present}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command that this one needs was refused: %{command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command that this one needs never arrived: %{command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is too old for the server; update it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s data have another history; this computer loads them anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is too old: later ones of this computer are settled already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another command with the same id was executed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server will decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed at this command three times; the administrator has been told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a record with this key already: %{entity} %{id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is older than this program; it must be updated first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the command %{kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value of %{field} stands in another record already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{field}: &quot;%{value}&quot; holds characters that are not allowed (%{expected})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{field}: a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{field}: nothing in &quot;%{value}&quot; matches %{expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{field}: &quot;%{value}&quot; is no date of the form %{expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{field}: &quot;%{value}&quot; is no number such as %{expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{field}: &quot;%{value}&quot; is no id of %{expected} hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{field}: %{value} is outside %{expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{field}: &quot;%{value}&quot; is longer than %{expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{field}: &quot;%{value}&quot; is none of %{expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{field}: &quot;%{value}&quot; has not exactly %{expected} digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>value</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch of a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grocery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convenience store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supermarket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tobacco and liquor shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Township seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collaborative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection-led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection squad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
