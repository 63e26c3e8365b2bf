<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandWords</name>
    <message>
        <source>Waits for the link</source>
        <translation>Waits for the link</translation>
    </message>
    <message>
        <source>Will probably be refused: %1</source>
        <translation>Will probably be refused: %1</translation>
    </message>
    <message>
        <source>Sent, waits for the answer</source>
        <translation>Sent, waits for the answer</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Waits to be sent</translation>
    </message>
    <message>
        <source>Command of a newer program</source>
        <translation>Command of a newer program</translation>
    </message>
    <message>
        <source>Done as asked</source>
        <translation>Done as asked</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>%1 (yuan)</source>
        <translation>%1 (yuan)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 (ctn)</source>
        <translation>%1 (ctn)</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>The server</source>
        <translation>The server</translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>on the server</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>this computer</translation>
    </message>
    <message>
        <source>computer %1</source>
        <translation>computer %1</translation>
    </message>
    <message>
        <source>Contents of another program version</source>
        <translation>Contents of another program version</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (for %2)</translation>
    </message>
    <message>
        <source>Command of a newer program</source>
        <translation>Command of a newer program</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>No link to the server.</source>
        <translation>No link to the server.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) wait to be sent.</source>
        <translation>
            <numerusform>%n command waits to be sent.</numerusform>
            <numerusform>%n commands wait to be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been loaded yet.</source>
        <translation>Nothing has been loaded yet.</translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation>Data as of %1.</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Waits at this desk</source>
        <translation>Waits at this desk</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>Close a cycle</source>
        <translation>Close a cycle</translation>
    </message>
    <message>
        <source>Open a cycle</source>
        <translation>Open a cycle</translation>
    </message>
    <message>
        <source>Plan a cycle</source>
        <translation>Plan a cycle</translation>
    </message>
    <message>
        <source>Cancel an order</source>
        <translation>Cancel an order</translation>
    </message>
    <message>
        <source>Record an order of the past</source>
        <translation>Record an order of the past</translation>
    </message>
    <message>
        <source>Complete an order of the past</source>
        <translation>Complete an order of the past</translation>
    </message>
    <message>
        <source>Replace an order</source>
        <translation>Replace an order</translation>
    </message>
    <message>
        <source>Submit an order</source>
        <translation>Submit an order</translation>
    </message>
    <message>
        <source>Set a parameter</source>
        <translation>Set a parameter</translation>
    </message>
    <message>
        <source>Save a brand</source>
        <translation>Save a brand</translation>
    </message>
    <message>
        <source>Save a product</source>
        <translation>Save a product</translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation>Set prices</translation>
    </message>
    <message>
        <source>Close a month</source>
        <translation>Close a month</translation>
    </message>
    <message>
        <source>Open a month</source>
        <translation>Open a month</translation>
    </message>
    <message>
        <source>Save an agreed total</source>
        <translation>Save an agreed total</translation>
    </message>
    <message>
        <source>Set a float policy</source>
        <translation>Set a float policy</translation>
    </message>
    <message>
        <source>Move a retailer</source>
        <translation>Move a retailer</translation>
    </message>
    <message>
        <source>Save a retailer</source>
        <translation>Save a retailer</translation>
    </message>
    <message>
        <source>Assign a role</source>
        <translation>Assign a role</translation>
    </message>
    <message>
        <source>Assign a territory</source>
        <translation>Assign a territory</translation>
    </message>
    <message>
        <source>End a role</source>
        <translation>End a role</translation>
    </message>
    <message>
        <source>Hand over a territory</source>
        <translation>Hand over a territory</translation>
    </message>
    <message>
        <source>Lock a login</source>
        <translation>Lock a login</translation>
    </message>
    <message>
        <source>Save a department</source>
        <translation>Save a department</translation>
    </message>
    <message>
        <source>Save an employee</source>
        <translation>Save an employee</translation>
    </message>
    <message>
        <source>Save a substitution</source>
        <translation>Save a substitution</translation>
    </message>
    <message>
        <source>Save a territory</source>
        <translation>Save a territory</translation>
    </message>
    <message>
        <source>Set a login</source>
        <translation>Set a login</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>Reset a password</translation>
    </message>
    <message>
        <source>Save a kind of trade area</source>
        <translation>Save a kind of trade area</translation>
    </message>
    <message>
        <source>Comment on a record</source>
        <translation>Comment on a record</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>Take an attachment away</source>
        <translation>Take an attachment away</translation>
    </message>
    <message>
        <source>Read a mention</source>
        <translation>Read a mention</translation>
    </message>
    <message>
        <source>Withdraw a comment</source>
        <translation>Withdraw a comment</translation>
    </message>
</context>
<context>
    <name>entity</name>
    <message>
        <source>Order cycle</source>
        <translation>Order cycle</translation>
    </message>
    <message>
        <source>Order day</source>
        <translation>Order day</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Order line</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Agreed total</source>
        <translation>Agreed total</translation>
    </message>
    <message>
        <source>Float policy</source>
        <translation>Float policy</translation>
    </message>
    <message>
        <source>Quota position</source>
        <translation>Quota position</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Retailer</translation>
    </message>
    <message>
        <source>Retailer contact</source>
        <translation>Retailer contact</translation>
    </message>
    <message>
        <source>Retailer profile</source>
        <translation>Retailer profile</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Role assignment</source>
        <translation>Role assignment</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Substitution</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Holder of a territory</source>
        <translation>Holder of a territory</translation>
    </message>
    <message>
        <source>Result of a command</source>
        <translation>Result of a command</translation>
    </message>
    <message>
        <source>Kind of trade area</source>
        <translation>Kind of trade area</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation>Settled at</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Opens at</translation>
    </message>
    <message>
        <source>Last order day</source>
        <translation>Last order day</translation>
    </message>
    <message>
        <source>Last signing day</source>
        <translation>Last signing day</translation>
    </message>
    <message>
        <source>Last batch day</source>
        <translation>Last batch day</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Cut-off at</source>
        <translation>Cut-off at</translation>
    </message>
    <message>
        <source>Version seen</source>
        <translation>Version seen</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>Order days</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Retailer</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Order day</source>
        <translation>Order day</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Captured at</source>
        <translation>Captured at</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Number in the source</source>
        <translation>Number in the source</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Cut because of</source>
        <translation>Cut because of</translation>
    </message>
    <message>
        <source>Wholesale price</source>
        <translation>Wholesale price</translation>
    </message>
    <message>
        <source>Licence no.</source>
        <translation>Licence no.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Waits to be sent</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Replaced order</source>
        <translation>Replaced order</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Effective from</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Local key brand</source>
        <translation>Local key brand</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Packs per carton</source>
        <translation>Packs per carton</translation>
    </message>
    <message>
        <source>Sticks per pack</source>
        <translation>Sticks per pack</translation>
    </message>
    <message>
        <source>Cartons per case</source>
        <translation>Cartons per case</translation>
    </message>
    <message>
        <source>Bar code of the carton</source>
        <translation>Bar code of the carton</translation>
    </message>
    <message>
        <source>Bar code of the pack</source>
        <translation>Bar code of the pack</translation>
    </message>
    <message>
        <source>Bar code of the case</source>
        <translation>Bar code of the case</translation>
    </message>
    <message>
        <source>Mnemonic</source>
        <translation>Mnemonic</translation>
    </message>
    <message>
        <source>Introduced on</source>
        <translation>Introduced on</translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation>On sale from</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Low tar</source>
        <translation>Low tar</translation>
    </message>
    <message>
        <source>Slim</source>
        <translation>Slim</translation>
    </message>
    <message>
        <source>Allocation price</source>
        <translation>Allocation price</translation>
    </message>
    <message>
        <source>Guide retail price</source>
        <translation>Guide retail price</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>On sale</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Carried</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>Agreed with</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>History seen</source>
        <translation>History seen</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Size class</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Remaining</translation>
    </message>
    <message>
        <source>Market type</source>
        <translation>Market type</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Area type</source>
        <translation>Area type</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Credit grade</source>
        <translation>Credit grade</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Holder&apos;s birthday</source>
        <translation>Holder&apos;s birthday</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Order weekday</source>
        <translation>Order weekday</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Licence valid to</source>
        <translation>Licence valid to</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Created by</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Changed by</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Squad leader</source>
        <translation>Squad leader</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Focus department</source>
        <translation>Focus department</translation>
    </message>
    <message>
        <source>Study minutes a month</source>
        <translation>Study minutes a month</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Role assignment</source>
        <translation>Role assignment</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>Password hash</source>
        <translation>Password hash</translation>
    </message>
    <message>
        <source>Must change the password</source>
        <translation>Must change the password</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Customer manager</source>
        <translation>Customer manager</translation>
    </message>
    <message>
        <source>Holder of a territory</source>
        <translation>Holder of a territory</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>No. of the installation</source>
        <translation>No. of the installation</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Hash of the body</source>
        <translation>Hash of the body</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Connected since</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Trade area</source>
        <translation>Trade area</translation>
    </message>
    <message>
        <source>Prices since</source>
        <translation>Prices since</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>Substitute for</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mentioned</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Seen with</source>
        <translation>Seen with</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Taken away</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
</context>
<context>
    <name>liangheng::AttachmentsTab</name>
    <message>
        <source>Files attached to the record</source>
        <translation>Files attached to the record</translation>
    </message>
    <message>
        <source>Attach a file …</source>
        <translation>Attach a file …</translation>
    </message>
    <message>
        <source>Or drop a file here</source>
        <translation>Or drop a file here</translation>
    </message>
    <message>
        <source>Nothing is attached yet.</source>
        <translation>Nothing is attached yet.</translation>
    </message>
    <message>
        <source>Records of this kind take no attachments.</source>
        <translation>Records of this kind take no attachments.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>waits to be sent</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>(taken away)</source>
        <translation>(taken away)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Save the attachment</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>“%1” is being fetched.</source>
        <translation>“%1” is being fetched.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>The file could not be written: %1</translation>
    </message>
</context>
<context>
    <name>liangheng::BrandsPage</name>
    <message>
        <source>It has no price today, so it cannot be ordered.</source>
        <translation>It has no price today, so it cannot be ordered.</translation>
    </message>
    <message>
        <source>It is not sold today.</source>
        <translation>It is not sold today.</translation>
    </message>
    <message>
        <source>Products and prices</source>
        <translation>Products and prices</translation>
    </message>
    <message>
        <source>code, product, brand, mnemonic</source>
        <translation>code, product, brand, mnemonic</translation>
    </message>
    <message>
        <source>There are no products yet.</source>
        <translation>There are no products yet.</translation>
    </message>
    <message>
        <source>No product fits the filter.</source>
        <translation>No product fits the filter.</translation>
    </message>
</context>
<context>
    <name>liangheng::CommentsTab</name>
    <message>
        <source>Comments on the record</source>
        <translation>Comments on the record</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>New comment</translation>
    </message>
    <message>
        <source>Say something about the record</source>
        <translation>Say something about the record</translation>
    </message>
    <message>
        <source>Mention a person</source>
        <translation>Mention a person</translation>
    </message>
    <message>
        <source>@ number or name</source>
        <translation>@ number or name</translation>
    </message>
    <message>
        <source>Choose a person (F7); he gets a notice of the comment</source>
        <translation>Choose a person (F7); he gets a notice of the comment</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Saves the comment (Ctrl+Enter)</source>
        <translation>Saves the comment (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nobody has commented yet.</source>
        <translation>Nobody has commented yet.</translation>
    </message>
    <message>
        <source>Records of this kind take no comments.</source>
        <translation>Records of this kind take no comments.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>waits to be sent</translation>
    </message>
    <message>
        <source>(withdrawn)</source>
        <translation>(withdrawn)</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>The comment is too long.</source>
        <translation>The comment is too long.</translation>
    </message>
</context>
<context>
    <name>liangheng::FilterLine</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Search in the list</translation>
    </message>
    <message>
        <source>Search in the list (Ctrl+F)</source>
        <translation>Search in the list (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Search: %1</translation>
    </message>
</context>
<context>
    <name>liangheng::ListPage</name>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
</context>
<context>
    <name>liangheng::LockScreen</name>
    <message>
        <source>Locked for %1</source>
        <translation>Locked for %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>This is not the password of the last sign-in.</source>
        <translation>This is not the password of the last sign-in.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Wait for %n second(s).</source>
        <translation>
            <numerusform>Too many wrong passwords. Wait for %n second.</numerusform>
            <numerusform>Too many wrong passwords. Wait for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liangheng::LoginWindow</name>
    <message>
        <source>The server can be reached, and it is the right one.</source>
        <translation>The server can be reached, and it is the right one.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1</source>
        <translation>The server cannot be reached: %1</translation>
    </message>
    <message>
        <source>Liangheng - sign in</source>
        <translation>Liangheng - sign in</translation>
    </message>
    <message>
        <source>Liangheng</source>
        <translation>Liangheng</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>name or address, colon, port: 10.0.0.5:7788</source>
        <translation>name or address, colon, port: 10.0.0.5:7788</translation>
    </message>
    <message>
        <source>the file ca.pem that the administrator gave out</source>
        <translation>the file ca.pem that the administrator gave out</translation>
    </message>
    <message>
        <source>Choose the file of the authority</source>
        <translation>Choose the file of the authority</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Work without a link</source>
        <translation>Work without a link</translation>
    </message>
    <message>
        <source>With the password of the last login; what you do is sent later</source>
        <translation>With the password of the last login; what you do is sent later</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Test the connection</translation>
    </message>
    <message>
        <source>File of the authority</source>
        <translation>File of the authority</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificates (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation>Looking for the server …</translation>
    </message>
    <message>
        <source>%1. You can work without a link.</source>
        <translation>%1. You can work without a link.</translation>
    </message>
    <message>
        <source>Please fill in all four fields.</source>
        <translation>Please fill in all four fields.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Signing in …</translation>
    </message>
    <message>
        <source>This is not the password of the last login.</source>
        <translation>This is not the password of the last login.</translation>
    </message>
    <message>
        <source>Somebody else has set your password. Choose one of your own, then sign in.</source>
        <translation>Somebody else has set your password. Choose one of your own, then sign in.</translation>
    </message>
</context>
<context>
    <name>liangheng::MentionButton</name>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Mentions (%1)</source>
        <translation>Mentions (%1)</translation>
    </message>
    <message>
        <source>No comment waits for you</source>
        <translation>No comment waits for you</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) mention you</source>
        <translation>
            <numerusform>%n comment mentions you</numerusform>
            <numerusform>%n comments mention you</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>a comment that you cannot see</source>
        <translation>a comment that you cannot see</translation>
    </message>
</context>
<context>
    <name>liangheng::MonthChoice</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
</context>
<context>
    <name>liangheng::Navigation</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>liangheng::OrderBoard</name>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Partly accepted</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>On the way or delivered</source>
        <translation>On the way or delivered</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>State of the orders</source>
        <translation>State of the orders</translation>
    </message>
    <message>
        <source>Orders of the cycle</source>
        <translation>Orders of the cycle</translation>
    </message>
    <message>
        <source>Lines of the marked order</source>
        <translation>Lines of the marked order</translation>
    </message>
    <message>
        <source>Replace (F2)</source>
        <translation>Replace (F2)</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancel order</translation>
    </message>
    <message>
        <source>%1, cycle %2 of %3, %4</source>
        <translation>%1, cycle %2 of %3, %4</translation>
    </message>
    <message>
        <source>There are no orders in this cycle yet.</source>
        <translation>There are no orders in this cycle yet.</translation>
    </message>
    <message>
        <source>No order fits the filter.</source>
        <translation>No order fits the filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Choose an order to see its lines.</source>
        <translation>Choose an order to see its lines.</translation>
    </message>
    <message>
        <source>%1, %2 cartons requested</source>
        <translation>%1, %2 cartons requested</translation>
    </message>
    <message>
        <source>Choose an accepted order of the list</source>
        <translation>Choose an accepted order of the list</translation>
    </message>
    <message>
        <source>licence number, retailer, entered by</source>
        <translation>licence number, retailer, entered by</translation>
    </message>
</context>
<context>
    <name>liangheng::OrderEntry</name>
    <message>
        <source>remaining %1</source>
        <translation>remaining %1</translation>
    </message>
    <message>
        <source>Line %1 has this product already; change its quantity there.</source>
        <translation>Line %1 has this product already; change its quantity there.</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Retailer</translation>
    </message>
    <message>
        <source>Licence digits or name, F7 lists</source>
        <translation>Licence digits or name, F7 lists</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Lines of the order</translation>
    </message>
    <message>
        <source>Orders of this retailer in this cycle</source>
        <translation>Orders of this retailer in this cycle</translation>
    </message>
    <message>
        <source>Save (F8)</source>
        <translation>Save (F8)</translation>
    </message>
    <message>
        <source>New order (Ctrl+N)</source>
        <translation>New order (Ctrl+N)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancel order</translation>
    </message>
    <message>
        <source>This was refused: %1 Correct it and save; it is sent as a new command.</source>
        <translation>This was refused: %1 Correct it and save; it is sent as a new command.</translation>
    </message>
    <message>
        <source>No order of this retailer in this cycle yet.</source>
        <translation>No order of this retailer in this cycle yet.</translation>
    </message>
    <message numerus="yes">
        <source>This retailer has %n order(s) in this cycle already:</source>
        <translation>
            <numerusform>This retailer has %n order in this cycle already:</numerusform>
            <numerusform>This retailer has %n orders in this cycle already:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves the order and sends it</source>
        <translation>Saves the order and sends it</translation>
    </message>
    <message>
        <source>Needs a retailer, and a line with product and quantity</source>
        <translation>Needs a retailer, and a line with product and quantity</translation>
    </message>
    <message>
        <source>Choose an accepted order of the list</source>
        <translation>Choose an accepted order of the list</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Expected: %1</translation>
    </message>
    <message>
        <source>This desk cannot tell whether the order will be accepted. The server decides.</source>
        <translation>This desk cannot tell whether the order will be accepted. The server decides.</translation>
    </message>
    <message>
        <source>Line %1 is not finished: product and quantity belong together.</source>
        <translation>Line %1 is not finished: product and quantity belong together.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Not saved. %1</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Send anyway</translation>
    </message>
    <message>
        <source>Saved. Waiting for the server&apos;s decision …</source>
        <translation>Saved. Waiting for the server&apos;s decision …</translation>
    </message>
    <message>
        <source>Saved at this desk. It is sent when the link is back; the server decides then.</source>
        <translation>Saved at this desk. It is sent when the link is back; the server decides then.</translation>
    </message>
    <message>
        <source>Accepted: %1 of %2 cartons.</source>
        <translation>Accepted: %1 of %2 cartons.</translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>Refused. %1</translation>
    </message>
    <message>
        <source>Correct and send again</source>
        <translation>Correct and send again</translation>
    </message>
    <message>
        <source>%1 cartons</source>
        <translation>%1 cartons</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>Order not saved</source>
        <translation>Order not saved</translation>
    </message>
    <message>
        <source>The form holds an order that is not saved.</source>
        <translation>The form holds an order that is not saved.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
</context>
<context>
    <name>liangheng::OrderLines</name>
    <message>
        <source>Product of the line</source>
        <translation>Product of the line</translation>
    </message>
    <message>
        <source>Quantity of the line, in cartons</source>
        <translation>Quantity of the line, in cartons</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Not on sale</translation>
    </message>
    <message>
        <source>Waits for the release run</source>
        <translation>Waits for the release run</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>no price</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>On sale</translation>
    </message>
    <message>
        <source>What this desk expects. The server decides.</source>
        <translation>What this desk expects. The server decides.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>Price (yuan)</translation>
    </message>
    <message>
        <source>Quantity (cartons)</source>
        <translation>Quantity (cartons)</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Cut because of</source>
        <translation>Cut because of</translation>
    </message>
</context>
<context>
    <name>liangheng::OrdersPage</name>
    <message>
        <source>Enter orders</source>
        <translation>Enter orders</translation>
    </message>
    <message>
        <source>Orders of the cycle</source>
        <translation>Orders of the cycle</translation>
    </message>
    <message>
        <source>Orders can be entered; they are sent when it is back.</source>
        <translation>Orders can be entered; they are sent when it is back.</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancel order</translation>
    </message>
    <message>
        <source>Cancel the order of %1, taken on %2?</source>
        <translation>Cancel the order of %1, taken on %2?</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancel the order</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Not cancelled. %1</source>
        <translation>Not cancelled. %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
</context>
<context>
    <name>liangheng::OrdersView</name>
    <message>
        <source>Waits to be sent. The server decides.</source>
        <translation>Waits to be sent. The server decides.</translation>
    </message>
    <message>
        <source>%1 (waits to be sent)</source>
        <translation>%1 (waits to be sent)</translation>
    </message>
</context>
<context>
    <name>liangheng::PageState</name>
    <message>
        <source>Loading %1 %. What has come already can be used.</source>
        <translation>Loading %1 %. What has come already can be used.</translation>
    </message>
</context>
<context>
    <name>liangheng::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Change the password of %1</source>
        <translation>Change the password of %1</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Keep the old one</translation>
    </message>
    <message>
        <source>Please type the present password.</source>
        <translation>Please type the present password.</translation>
    </message>
    <message>
        <source>Changing the password …</source>
        <translation>Changing the password …</translation>
    </message>
</context>
<context>
    <name>liangheng::PasswordFields</name>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>at least %1 characters</translation>
    </message>
    <message>
        <source>Please type the new password twice.</source>
        <translation>Please type the new password twice.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>The two new passwords differ.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>A password has at least %1 characters.</translation>
    </message>
    <message>
        <source>The new password is the old one; choose another.</source>
        <translation>The new password is the old one; choose another.</translation>
    </message>
</context>
<context>
    <name>liangheng::Picture</name>
    <message>
        <source>the page did not get its data in time</source>
        <translation>the page did not get its data in time</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>cannot be written: %1</translation>
    </message>
</context>
<context>
    <name>liangheng::QuotaPage</name>
    <message>
        <source>Agreed totals</source>
        <translation>Agreed totals</translation>
    </message>
    <message>
        <source>Nothing is agreed for %1 yet.</source>
        <translation>Nothing is agreed for %1 yet.</translation>
    </message>
    <message>
        <source>No retailer fits the filter.</source>
        <translation>No retailer fits the filter.</translation>
    </message>
    <message>
        <source>licence number, retailer</source>
        <translation>licence number, retailer</translation>
    </message>
</context>
<context>
    <name>liangheng::RecordPanel</name>
    <message>
        <source>Close the story of the record (F9)</source>
        <translation>Close the story of the record (F9)</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>Older changes</translation>
    </message>
    <message>
        <source>Story of the record</source>
        <translation>Story of the record</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>History of the record</translation>
    </message>
    <message>
        <source>No record is chosen</source>
        <translation>No record is chosen</translation>
    </message>
    <message>
        <source>The history needs the link. What waits at this desk is shown.</source>
        <translation>The history needs the link. What waits at this desk is shown.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Comments (%1)</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Attachments (%1)</translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <translation>Nothing is known of it yet.</translation>
    </message>
</context>
<context>
    <name>liangheng::RetailerCard</name>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Choose a retailer of the list.</source>
        <translation>Choose a retailer of the list.</translation>
    </message>
</context>
<context>
    <name>liangheng::RetailerPanel</name>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Remaining</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>This order</translation>
    </message>
    <message>
        <source>Remaining after it</source>
        <translation>Remaining after it</translation>
    </message>
    <message>
        <source>Find a retailer by the last digits of the licence or by the name.</source>
        <translation>Find a retailer by the last digits of the licence or by the name.</translation>
    </message>
    <message>
        <source>Orders on %1. No open order day.</source>
        <translation>Orders on %1. No open order day.</translation>
    </message>
    <message>
        <source>Cycle %1 of %2, order day %3 (%4), cut-off %5</source>
        <translation>Cycle %1 of %2, order day %3 (%4), cut-off %5</translation>
    </message>
    <message>
        <source>the month is not opened for him</source>
        <translation>the month is not opened for him</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>cartons</translation>
    </message>
    <message>
        <source>%1 of it wait to be sent</source>
        <translation>%1 of it wait to be sent</translation>
    </message>
    <message>
        <source>%1 come back from the replaced order</source>
        <translation>%1 come back from the replaced order</translation>
    </message>
    <message>
        <source>%1 above the cap</source>
        <translation>%1 above the cap</translation>
    </message>
    <message>
        <source>%1   licence %2 (valid to %3)   holder %4</source>
        <translation>%1   licence %2 (valid to %3)   holder %4</translation>
    </message>
</context>
<context>
    <name>liangheng::RetailersPage</name>
    <message>
        <source>The figures hold orders of this desk that wait to be sent.</source>
        <translation>The figures hold orders of this desk that wait to be sent.</translation>
    </message>
    <message>
        <source>Retailers</source>
        <translation>Retailers</translation>
    </message>
    <message>
        <source>There are no retailers in your scope.</source>
        <translation>There are no retailers in your scope.</translation>
    </message>
    <message>
        <source>No retailer fits the filter.</source>
        <translation>No retailer fits the filter.</translation>
    </message>
    <message>
        <source>licence number, name, holder, address</source>
        <translation>licence number, name, holder, address</translation>
    </message>
    <message>
        <source>Enter an order</source>
        <translation>Enter an order</translation>
    </message>
    <message>
        <source>Opens the order form with this retailer (Enter)</source>
        <translation>Opens the order form with this retailer (Enter)</translation>
    </message>
    <message>
        <source>Choose a retailer of the list</source>
        <translation>Choose a retailer of the list</translation>
    </message>
</context>
<context>
    <name>liangheng::ServerProbe</name>
    <message>
        <source>another look was begun</source>
        <translation>another look was begun</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
</context>
<context>
    <name>liangheng::Shell</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Password of %1</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer differs from the server&apos;s by %n minute(s). The server&apos;s counts.</source>
        <translation>
            <numerusform>The clock of this computer differs from the server&apos;s by %n minute. The server&apos;s counts.</numerusform>
            <numerusform>The clock of this computer differs from the server&apos;s by %n minutes. The server&apos;s counts.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of this desk could not be written or read: %1</source>
        <translation>A file of this desk could not be written or read: %1</translation>
    </message>
    <message>
        <source>%1 •</source>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Liangheng - %1 - %2@%3 [%4]</source>
        <translation>Liangheng - %1 - %2@%3 [%4]</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>This page holds input that is not saved.</source>
        <translation>This page holds input that is not saved.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchronise</translation>
    </message>
    <message>
        <source>Sends what waits and looks for changes (F5)</source>
        <translation>Sends what waits and looks for changes (F5)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>%1 What you do is kept at this desk and sent after signing in.</source>
        <translation>%1 What you do is kept at this desk and sent after signing in.</translation>
    </message>
    <message>
        <source>Close the page (Ctrl+W)</source>
        <translation>Close the page (Ctrl+W)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The password is changed. Other desks of yours ask for it.</source>
        <translation>The password is changed. Other desks of yours ask for it.</translation>
    </message>
    <message>
        <source>Liangheng - locked</source>
        <translation>Liangheng - locked</translation>
    </message>
    <message>
        <source>Password and lock of this desk</source>
        <translation>Password and lock of this desk</translation>
    </message>
    <message>
        <source>Change the password …</source>
        <translation>Change the password …</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Lock now (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>Lock after %n minute(s)</source>
        <translation>
            <numerusform>Lock after %n minute</numerusform>
            <numerusform>Lock after %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>History, comments and attachments of the record in front (F9)</source>
        <translation>History, comments and attachments of the record in front (F9)</translation>
    </message>
</context>
<context>
    <name>liangheng::StatusLine</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Link to the server; a click opens what waits</source>
        <translation>Link to the server; a click opens what waits</translation>
    </message>
    <message>
        <source>Link to the server</source>
        <translation>Link to the server</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Cut-off %1, %2 left</source>
        <translation>Cut-off %1, %2 left</translation>
    </message>
    <message>
        <source>to be sent %1</source>
        <translation>to be sent %1</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>refused %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
</context>
<context>
    <name>liangheng::SyncLog</name>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation>Link lost</translation>
    </message>
    <message>
        <source>Changes received</source>
        <translation>Changes received</translation>
    </message>
    <message>
        <source>Rows loaded</source>
        <translation>Rows loaded</translation>
    </message>
    <message>
        <source>Results received</source>
        <translation>Results received</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refused by the server</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>liangheng::SyncPage</name>
    <message>
        <source>Synchronise now</source>
        <translation>Synchronise now</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Correct and send again</source>
        <translation>Correct and send again</translation>
    </message>
    <message>
        <source>Give up …</source>
        <translation>Give up …</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Commands that wait to be sent</source>
        <translation>Commands that wait to be sent</translation>
    </message>
    <message>
        <source>Refused commands</source>
        <translation>Refused commands</translation>
    </message>
    <message>
        <source>Settled commands</source>
        <translation>Settled commands</translation>
    </message>
    <message>
        <source>Log of the link</source>
        <translation>Log of the link</translation>
    </message>
    <message>
        <source>To be sent (%1)</source>
        <translation>To be sent (%1)</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Refused (%1)</translation>
    </message>
    <message>
        <source>Done (%1)</source>
        <translation>Done (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Choose a command of the list</source>
        <translation>Choose a command of the list</translation>
    </message>
    <message>
        <source>Sends the command again as it is, with a new number</source>
        <translation>Sends the command again as it is, with a new number</translation>
    </message>
    <message>
        <source>Opens the form with the contents of the command</source>
        <translation>Opens the form with the contents of the command</translation>
    </message>
    <message>
        <source>There is no form for this command</source>
        <translation>There is no form for this command</translation>
    </message>
    <message>
        <source>Gives the command up; it is not sent any more</source>
        <translation>Gives the command up; it is not sent any more</translation>
    </message>
    <message>
        <source>Sends what waits and looks for changes</source>
        <translation>Sends what waits and looks for changes</translation>
    </message>
    <message>
        <source>Tries at once to reach the server</source>
        <translation>Tries at once to reach the server</translation>
    </message>
    <message>
        <source>The contents cannot be put into a form any more: what they are about is not at this desk.</source>
        <translation>The contents cannot be put into a form any more: what they are about is not at this desk.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Give up “%1” (%2)? It will not be sent.</source>
        <translation>Give up “%1” (%2)? It will not be sent.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>The file could not be written: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Commands of this desk</source>
        <translation>Commands of this desk</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nothing waits to be sent.</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Nothing was refused.</translation>
    </message>
    <message>
        <source>Nothing was settled in the last 14 days.</source>
        <translation>Nothing was settled in the last 14 days.</translation>
    </message>
    <message>
        <source>The link has not been used since the program was started.</source>
        <translation>The link has not been used since the program was started.</translation>
    </message>
</context>
<context>
    <name>liangheng::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>number, name, department, role, login</source>
        <translation>number, name, department, role, login</translation>
    </message>
    <message>
        <source>Assign a role …</source>
        <translation>Assign a role …</translation>
    </message>
    <message>
        <source>End a role …</source>
        <translation>End a role …</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>No account</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Password for once</source>
        <translation>Password for once</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) since %1</source>
        <translation>
            <numerusform>%n desk since %1</numerusform>
            <numerusform>%n desks since %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles can be read; accounts and every change need the link.</source>
        <translation>Roles can be read; accounts and every change need the link.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Open an account …</source>
        <translation>Open an account …</translation>
    </message>
    <message>
        <source>Reset the password …</source>
        <translation>Reset the password …</translation>
    </message>
    <message>
        <source>Needs the link</source>
        <translation>Needs the link</translation>
    </message>
    <message>
        <source>Not for oneself</source>
        <translation>Not for oneself</translation>
    </message>
    <message>
        <source>Choose a person of the list</source>
        <translation>Choose a person of the list</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Not done. %1</translation>
    </message>
    <message>
        <source>Password: %1
Tell it to the person; it is shown this once. He must choose one of his own with it.</source>
        <translation>Password: %1
Tell it to the person; it is shown this once. He must choose one of his own with it.</translation>
    </message>
    <message>
        <source>Assign a role</source>
        <translation>Assign a role</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>End a role</source>
        <translation>End a role</translation>
    </message>
    <message>
        <source>Role, ended from today on</source>
        <translation>Role, ended from today on</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>Open an account</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Login name</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>This desk</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Retailers</source>
        <translation>Retailers</translation>
    </message>
    <message>
        <source>Agreed totals</source>
        <translation>Agreed totals</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Brands</translation>
    </message>
</context>
<context>
    <name>value</name>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Batch only</source>
        <translation>Batch only</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Batch of a sheet</source>
        <translation>Batch of a sheet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Captured</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>Partly accepted</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Dispatched</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Delivering</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>Partly delivered</translation>
    </message>
    <message>
        <source>Refused at the door</source>
        <translation>Refused at the door</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Cap of the month</source>
        <translation>Cap of the month</translation>
    </message>
    <message>
        <source>Class limit</source>
        <translation>Class limit</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Supply</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Not on sale</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effective</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Rural</translation>
    </message>
    <message>
        <source>Grocery</source>
        <translation>Grocery</translation>
    </message>
    <message>
        <source>Convenience store</source>
        <translation>Convenience store</translation>
    </message>
    <message>
        <source>Supermarket</source>
        <translation>Supermarket</translation>
    </message>
    <message>
        <source>Department store</source>
        <translation>Department store</translation>
    </message>
    <message>
        <source>Tobacco and liquor shop</source>
        <translation>Tobacco and liquor shop</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>Entertainment</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>County seat</source>
        <translation>County seat</translation>
    </message>
    <message>
        <source>Township seat</source>
        <translation>Township seat</translation>
    </message>
    <message>
        <source>Collaborative</source>
        <translation>Collaborative</translation>
    </message>
    <message>
        <source>Inspection-led</source>
        <translation>Inspection-led</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>Service department</source>
        <translation>Service department</translation>
    </message>
    <message>
        <source>Inspection squad</source>
        <translation>Inspection squad</translation>
    </message>
    <message>
        <source>Supervision group</source>
        <translation>Supervision group</translation>
    </message>
    <message>
        <source>Delivery team</source>
        <translation>Delivery team</translation>
    </message>
    <message>
        <source>Customer manager</source>
        <translation>Customer manager</translation>
    </message>
    <message>
        <source>Market manager</source>
        <translation>Market manager</translation>
    </message>
    <message>
        <source>Service staff</source>
        <translation>Service staff</translation>
    </message>
    <message>
        <source>Order desk</source>
        <translation>Order desk</translation>
    </message>
    <message>
        <source>Department head</source>
        <translation>Department head</translation>
    </message>
    <message>
        <source>Training coordinator</source>
        <translation>Training coordinator</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Delivery worker</source>
        <translation>Delivery worker</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Rural area</source>
        <translation>Rural area</translation>
    </message>
</context>
</TS>
