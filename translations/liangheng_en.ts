<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CalendarLists</name>
    <message numerus="yes">
        <source>%n order day(s) are planned on these days and stay; plan those cycles anew.</source>
        <translation>
            <numerusform>%n order day is planned on these days and stays; plan that cycle anew.</numerusform>
            <numerusform>%n order days are planned on these days and stay; plan those cycles anew.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holidays and moved working days</source>
        <translation>Holidays and moved working days</translation>
    </message>
    <message>
        <source>name, who set it</source>
        <translation>name, who set it</translation>
    </message>
    <message>
        <source>No day was set; the office works from Monday to Friday.</source>
        <translation>No day was set; the office works from Monday to Friday.</translation>
    </message>
    <message>
        <source>No day fits the filter.</source>
        <translation>No day fits the filter.</translation>
    </message>
    <message>
        <source>Set days</source>
        <translation>Set days</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Call list of the order day</source>
        <translation>Call list of the order day</translation>
    </message>
    <message>
        <source>ordered holds what waits at this desk</source>
        <translation>ordered holds what waits at this desk</translation>
    </message>
    <message>
        <source>Taken (ctn), remarks</source>
        <translation>Taken (ctn), remarks</translation>
    </message>
</context>
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
    <message>
        <source>ctn</source>
        <translation>ctn</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
</context>
<context>
    <name>GoodsLists</name>
    <message>
        <source>Prices of all days</source>
        <translation>Prices of all days</translation>
    </message>
    <message>
        <source>code, product</source>
        <translation>code, product</translation>
    </message>
    <message>
        <source>No price was set yet.</source>
        <translation>No price was set yet.</translation>
    </message>
    <message>
        <source>No price fits the filter.</source>
        <translation>No price fits the filter.</translation>
    </message>
    <message>
        <source>New prices</source>
        <translation>New prices</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Brands</translation>
    </message>
    <message>
        <source>brand, maker</source>
        <translation>brand, maker</translation>
    </message>
    <message>
        <source>There are no brands yet.</source>
        <translation>There are no brands yet.</translation>
    </message>
    <message>
        <source>No brand fits the filter.</source>
        <translation>No brand fits the filter.</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>New brand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Price classes</source>
        <translation>Price classes</translation>
    </message>
    <message>
        <source>who set them</source>
        <translation>who set them</translation>
    </message>
    <message>
        <source>No price classes were set yet.</source>
        <translation>No price classes were set yet.</translation>
    </message>
    <message>
        <source>No price class fits the filter.</source>
        <translation>No price class fits the filter.</translation>
    </message>
    <message>
        <source>New bounds</source>
        <translation>New bounds</translation>
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
    <name>Jobs</name>
    <message>
        <source>%1 so far</source>
        <translation>%1 so far</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>Running …</translation>
    </message>
    <message>
        <source>%1 of %2, %3 left</source>
        <translation>%1 of %2, %3 left</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Waits for its turn</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was left behind.</source>
        <translation>Cancelled. Nothing was left behind.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What %1 has made at his own PC without the link is not known here: let him synchronise there until “to be sent” is 0, before his account is locked.</source>
        <translation>What %1 has made at his own PC without the link is not known here: let him synchronise there until “to be sent” is 0, before his account is locked.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still holds: %1; hand it over under Territories.</source>
        <translation>Still holds: %1; hand it over under Territories.</translation>
    </message>
    <message>
        <source>Open roles: %1; end them under Roles.</source>
        <translation>Open roles: %1; end them under Roles.</translation>
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
    <name>ListExport</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Export %1</translation>
    </message>
</context>
<context>
    <name>OrderForms</name>
    <message>
        <source>Order form (emergency)</source>
        <translation>Order form (emergency)</translation>
    </message>
    <message>
        <source>Retailer:</source>
        <translation>Retailer:</translation>
    </message>
    <message>
        <source>Licence no.:</source>
        <translation>Licence no.:</translation>
    </message>
    <message>
        <source>Cap:</source>
        <translation>Cap:</translation>
    </message>
    <message>
        <source>Remaining:</source>
        <translation>Remaining:</translation>
    </message>
    <message>
        <source>Taken at:</source>
        <translation>Taken at:</translation>
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
        <source>Cartons</source>
        <translation>Cartons</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Sum of all cartons</source>
        <translation>Sum of all cartons</translation>
    </message>
    <message>
        <source>Taken by:</source>
        <translation>Taken by:</translation>
    </message>
    <message>
        <source>Read back:</source>
        <translation>Read back:</translation>
    </message>
    <message>
        <source>Entered at:</source>
        <translation>Entered at:</translation>
    </message>
    <message>
        <source>Enter it as soon as the program works again; the server decides what is accepted.</source>
        <translation>Enter it as soon as the program works again; the server decides what is accepted.</translation>
    </message>
    <message>
        <source>Empty order forms</source>
        <translation>Empty order forms</translation>
    </message>
</context>
<context>
    <name>PolicyLists</name>
    <message>
        <source>Float policies</source>
        <translation>Float policies</translation>
    </message>
    <message>
        <source>who set them</source>
        <translation>who set them</translation>
    </message>
    <message>
        <source>No band was set yet.</source>
        <translation>No band was set yet.</translation>
    </message>
    <message>
        <source>No band fits the filter.</source>
        <translation>No band fits the filter.</translation>
    </message>
    <message>
        <source>New band</source>
        <translation>New band</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Print %1</source>
        <translation>Print %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Rows: %1</translation>
    </message>
    <message>
        <source>Page subtotal</source>
        <translation>Page subtotal</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Printed by %1, %2</source>
        <translation>Printed by %1, %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Made by:</source>
        <translation>Made by:</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>Checked by:</translation>
    </message>
    <message>
        <source>Responsible:</source>
        <translation>Responsible:</translation>
    </message>
</context>
<context>
    <name>RetailerForms</name>
    <message numerus="yes">
        <source>%n order(s) of him in the open cycle stay and are delivered; cancel them if they should not be.</source>
        <translation>
            <numerusform>%n order of him in the open cycle stays and is delivered; cancel it if it should not be.</numerusform>
            <numerusform>%n orders of him in the open cycle stay and are delivered; cancel them if they should not be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffLists</name>
    <message>
        <source>The role is over</source>
        <translation>The role is over</translation>
    </message>
    <message>
        <source>The substitution is over</source>
        <translation>The substitution is over</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>code, name</source>
        <translation>code, name</translation>
    </message>
    <message>
        <source>There are no departments yet.</source>
        <translation>There are no departments yet.</translation>
    </message>
    <message>
        <source>No department fits the filter.</source>
        <translation>No department fits the filter.</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>New department</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>number, name, department</source>
        <translation>number, name, department</translation>
    </message>
    <message>
        <source>There are no employees yet.</source>
        <translation>There are no employees yet.</translation>
    </message>
    <message>
        <source>No employee fits the filter.</source>
        <translation>No employee fits the filter.</translation>
    </message>
    <message>
        <source>New employee</source>
        <translation>New employee</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territories</translation>
    </message>
    <message>
        <source>code, name, department, customer manager</source>
        <translation>code, name, department, customer manager</translation>
    </message>
    <message>
        <source>There are no territories yet.</source>
        <translation>There are no territories yet.</translation>
    </message>
    <message>
        <source>No territory fits the filter.</source>
        <translation>No territory fits the filter.</translation>
    </message>
    <message>
        <source>New territory</source>
        <translation>New territory</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>There are no roles yet.</source>
        <translation>There are no roles yet.</translation>
    </message>
    <message>
        <source>No role fits the filter.</source>
        <translation>No role fits the filter.</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>New role</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Substitutions</source>
        <translation>Substitutions</translation>
    </message>
    <message>
        <source>name, department, reason</source>
        <translation>name, department, reason</translation>
    </message>
    <message>
        <source>There are no substitutions yet.</source>
        <translation>There are no substitutions yet.</translation>
    </message>
    <message>
        <source>No substitution fits the filter.</source>
        <translation>No substitution fits the filter.</translation>
    </message>
    <message>
        <source>New substitution</source>
        <translation>New substitution</translation>
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
    <name>TradeAreas</name>
    <message>
        <source>Kinds of trade areas</source>
        <translation>Kinds of trade areas</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>There are no kinds of trade areas yet.</source>
        <translation>There are no kinds of trade areas yet.</translation>
    </message>
    <message>
        <source>No kind of trade area fits the filter.</source>
        <translation>No kind of trade area fits the filter.</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>New kind</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
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
        <source>Delete a saved list</source>
        <translation>Delete a saved list</translation>
    </message>
    <message>
        <source>Delete a shared list</source>
        <translation>Delete a shared list</translation>
    </message>
    <message>
        <source>Save a list</source>
        <translation>Save a list</translation>
    </message>
    <message>
        <source>Share a list</source>
        <translation>Share a list</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Set calendar days</source>
        <translation>Set calendar days</translation>
    </message>
    <message>
        <source>Set price classes</source>
        <translation>Set price classes</translation>
    </message>
    <message>
        <source>Save a person of a shop</source>
        <translation>Save a person of a shop</translation>
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
        <source>Saved list</source>
        <translation>Saved list</translation>
    </message>
    <message>
        <source>Shared list</source>
        <translation>Shared list</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Imported file</translation>
    </message>
    <message>
        <source>Calendar day</source>
        <translation>Calendar day</translation>
    </message>
    <message>
        <source>Price class</source>
        <translation>Price class</translation>
    </message>
    <message>
        <source>Person of a shop</source>
        <translation>Person of a shop</translation>
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
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Rows accepted</source>
        <translation>Rows accepted</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Rows left out</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>Imported at</translation>
    </message>
    <message>
        <source>Imported by</source>
        <translation>Imported by</translation>
    </message>
    <message>
        <source>Row of the file</source>
        <translation>Row of the file</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Imported file</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Kind of day</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation>Set at</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Set by</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Value now</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Next value</source>
        <translation>Next value</translation>
    </message>
    <message>
        <source>Next from</source>
        <translation>Next from</translation>
    </message>
    <message>
        <source>Departments with own values</source>
        <translation>Departments with own values</translation>
    </message>
    <message>
        <source>Price class</source>
        <translation>Price class</translation>
    </message>
    <message>
        <source>From price</source>
        <translation>From price</translation>
    </message>
    <message>
        <source>Below price</source>
        <translation>Below price</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Class 1 from</source>
        <translation>Class 1 from</translation>
    </message>
    <message>
        <source>Class 2 from</source>
        <translation>Class 2 from</translation>
    </message>
    <message>
        <source>Class 3 from</source>
        <translation>Class 3 from</translation>
    </message>
    <message>
        <source>Class 4 from</source>
        <translation>Class 4 from</translation>
    </message>
    <message>
        <source>Use of the cap</source>
        <translation>Use of the cap</translation>
    </message>
    <message>
        <source>Small retailers</source>
        <translation>Small retailers</translation>
    </message>
    <message>
        <source>Medium retailers</source>
        <translation>Medium retailers</translation>
    </message>
    <message>
        <source>Large retailers</source>
        <translation>Large retailers</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>May receive deliveries</source>
        <translation>May receive deliveries</translation>
    </message>
    <message>
        <source>Territories held</source>
        <translation>Territories held</translation>
    </message>
    <message>
        <source>Next customer manager</source>
        <translation>Next customer manager</translation>
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
    <name>form</name>
    <message>
        <source>Holidays and moved working days</source>
        <translation>Holidays and moved working days</translation>
    </message>
    <message>
        <source>Parameter from a day on</source>
        <translation>Parameter from a day on</translation>
    </message>
    <message>
        <source>Band from a month on</source>
        <translation>Band from a month on</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packing</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Prices from a day on</source>
        <translation>Prices from a day on</translation>
    </message>
    <message>
        <source>Bounds of the price classes</source>
        <translation>Bounds of the price classes</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Retailer</translation>
    </message>
    <message>
        <source>Licence and shop</source>
        <translation>Licence and shop</translation>
    </message>
    <message>
        <source>Attributes from a day on</source>
        <translation>Attributes from a day on</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Status of the retailer</source>
        <translation>Status of the retailer</translation>
    </message>
    <message>
        <source>Another territory</source>
        <translation>Another territory</translation>
    </message>
    <message>
        <source>Registered person</source>
        <translation>Registered person</translation>
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
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Hand over the territory</source>
        <translation>Hand over the territory</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Last day of the role</source>
        <translation>Last day of the role</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Substitution</translation>
    </message>
    <message>
        <source>Kind of trade area</source>
        <translation>Kind of trade area</translation>
    </message>
</context>
<context>
    <name>import_file</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Allowed values</translation>
    </message>
</context>
<context>
    <name>import_kind</name>
    <message>
        <source>Retailers</source>
        <translation>Retailers</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Agreed totals</source>
        <translation>Agreed totals</translation>
    </message>
</context>
<context>
    <name>liangheng::AboutWindow</name>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&lt;p&gt;Icons and the program&apos;s sign were drawn for Liangheng: GPL-3.0-or-later.&lt;/p&gt;&lt;p&gt;The program contains, or works with, the work of others:&lt;/p&gt;</source>
        <translation>&lt;p&gt;Icons and the program&apos;s sign were drawn for Liangheng: GPL-3.0-or-later.&lt;/p&gt;&lt;p&gt;The program contains, or works with, the work of others:&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Liangheng</source>
        <translation>About Liangheng</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Liangheng&lt;/h2&gt;The desk of a county tobacco wholesaler.</source>
        <translation>&lt;h2&gt;Liangheng&lt;/h2&gt;The desk of a county tobacco wholesaler.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Free software under the GNU General Public License, version 3 or later. You may use, study, change and pass it on; it comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Free software under the GNU General Public License, version 3 or later. You may use, study, change and pass it on; it comes without any warranty.&lt;/p&gt;</translation>
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
    <message>
        <source>New product</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>New prices</source>
        <translation>New prices</translation>
    </message>
</context>
<context>
    <name>liangheng::ChartCard</name>
    <message>
        <source>Shows the numbers of the chart as a table</source>
        <translation>Shows the numbers of the chart as a table</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Numbers as a table</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copy the picture</translation>
    </message>
    <message>
        <source>Export the numbers …</source>
        <translation>Export the numbers …</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>Export the numbers</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
</context>
<context>
    <name>liangheng::ChartView</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>liangheng::ColumnFilterBox</name>
    <message>
        <source>Part of the text; several with commas: a, b. =all of it, !not, 10..20 from and to, = empty, != not empty</source>
        <translation>Part of the text; several with commas: a, b. =all of it, !not, 10..20 from and to, = empty, != not empty</translation>
    </message>
    <message>
        <source>A number; several with commas: 5, 10. &gt;5, &lt;=20, 10..20 from and to, = empty, != not empty</source>
        <translation>A number; several with commas: 5, 10. &gt;5, &lt;=20, 10..20 from and to, = empty, != not empty</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2026-11. &gt;2026-11-05, 2026-10..2026-12, = empty, != not empty</source>
        <translation>A day, a month or a year: 2026-11. &gt;2026-11-05, 2026-10..2026-12, = empty, != not empty</translation>
    </message>
    <message>
        <source>Part of the word; several with commas: a, b. !not, = empty, != not empty</source>
        <translation>Part of the word; several with commas: a, b. !not, = empty, != not empty</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Not understood: %1</translation>
    </message>
    <message>
        <source>Filter of a column</source>
        <translation>Filter of a column</translation>
    </message>
</context>
<context>
    <name>liangheng::CommandForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save (F8)</source>
        <translation>Save (F8)</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Keeps the input at this PC, unfinished as it is, and closes the form</source>
        <translation>Keeps the input at this PC, unfinished as it is, and closes the form</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>It is saved already</source>
        <translation>It is saved already</translation>
    </message>
    <message>
        <source>Saves and sends it (F8 or Ctrl+S)</source>
        <translation>Saves and sends it (F8 or Ctrl+S)</translation>
    </message>
    <message>
        <source>Needs the link</source>
        <translation>Needs the link</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to be filled in</source>
        <translation>
            <numerusform>%n field still to be filled in</numerusform>
            <numerusform>%n fields still to be filled in</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be: %1</source>
        <translation>This cannot be: %1</translation>
    </message>
    <message>
        <source>This desk cannot tell; the server decides.</source>
        <translation>This desk cannot tell; the server decides.</translation>
    </message>
    <message>
        <source>This can be saved.</source>
        <translation>This can be saved.</translation>
    </message>
    <message>
        <source>This can be saved. %1</source>
        <translation>This can be saved. %1</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Not saved. %1</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n field(s) need attention.</source>
        <translation>
            <numerusform>Not saved: %n field needs attention.</numerusform>
            <numerusform>Not saved: %n fields need attention.</numerusform>
        </translation>
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
        <source>Saved: the server has taken it.</source>
        <translation>Saved: the server has taken it.</translation>
    </message>
    <message>
        <source>This is the draft of %1 that was not saved.</source>
        <translation>This is the draft of %1 that was not saved.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Throw it away</translation>
    </message>
    <message>
        <source>This was refused: %1 Correct it and save; it is sent as a new command.</source>
        <translation>This was refused: %1 Correct it and save; it is sent as a new command.</translation>
    </message>
    <message>
        <source>The draft could not be written to this PC&apos;s disk. Save the form, or free some space.</source>
        <translation>The draft could not be written to this PC&apos;s disk. Save the form, or free some space.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>“%1” holds input that is not saved.</source>
        <translation>“%1” holds input that is not saved.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Save it</translation>
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
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 changed this record at %2. %3</source>
        <translation>%1 changed this record at %2. %3</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Take these, keep mine</source>
        <translation>Take these, keep mine</translation>
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
    <name>liangheng::ConnectionTest</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Test the connection</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>What the test found</translation>
    </message>
</context>
<context>
    <name>liangheng::CyclesPage</name>
    <message>
        <source>Plan a year</source>
        <translation>Plan a year</translation>
    </message>
    <message>
        <source>No service department of yours takes orders</source>
        <translation>No service department of yours takes orders</translation>
    </message>
    <message>
        <source>Order cycles</source>
        <translation>Order cycles</translation>
    </message>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>No cycle was planned yet.</source>
        <translation>No cycle was planned yet.</translation>
    </message>
    <message>
        <source>No cycle fits the filter.</source>
        <translation>No cycle fits the filter.</translation>
    </message>
</context>
<context>
    <name>liangheng::DateEditor</name>
    <message>
        <source>Calendar (F7)</source>
        <translation>Calendar (F7)</translation>
    </message>
    <message>
        <source>A day: 701, 0701, 2009-7-1, +3 (in three days); F7 opens the calendar</source>
        <translation>A day: 701, 0701, 2009-7-1, +3 (in three days); F7 opens the calendar</translation>
    </message>
</context>
<context>
    <name>liangheng::EmergencyButton</name>
    <message>
        <source>Empty order forms</source>
        <translation>Empty order forms</translation>
    </message>
    <message>
        <source>Emergency forms</source>
        <translation>Emergency forms</translation>
    </message>
    <message>
        <source>Call list and empty forms, for when the server cannot be reached</source>
        <translation>Call list and empty forms, for when the server cannot be reached</translation>
    </message>
    <message>
        <source>Call list of today: preview</source>
        <translation>Call list of today: preview</translation>
    </message>
    <message>
        <source>Call list of today: save as PDF …</source>
        <translation>Call list of today: save as PDF …</translation>
    </message>
    <message>
        <source>Empty order forms, two on an A4 sheet: preview</source>
        <translation>Empty order forms, two on an A4 sheet: preview</translation>
    </message>
    <message>
        <source>Empty order forms, A5: preview</source>
        <translation>Empty order forms, A5: preview</translation>
    </message>
    <message>
        <source>Empty order forms, A4: save as PDF …</source>
        <translation>Empty order forms, A4: save as PDF …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
</context>
<context>
    <name>liangheng::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exports the list to Excel (Ctrl+E)</source>
        <translation>Exports the list to Excel (Ctrl+E)</translation>
    </message>
    <message>
        <source>What is shown, to Excel (Ctrl+E) …</source>
        <translation>What is shown, to Excel (Ctrl+E) …</translation>
    </message>
    <message>
        <source>What is shown, to CSV …</source>
        <translation>What is shown, to CSV …</translation>
    </message>
    <message>
        <source>All rows and columns, to Excel …</source>
        <translation>All rows and columns, to Excel …</translation>
    </message>
    <message>
        <source>All rows and columns, to CSV …</source>
        <translation>All rows and columns, to CSV …</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
</context>
<context>
    <name>liangheng::FilterChips</name>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Takes all filters of this list away</source>
        <translation>Takes all filters of this list away</translation>
    </message>
    <message>
        <source>Filter %1, take away</source>
        <translation>Filter %1, take away</translation>
    </message>
    <message>
        <source>%1. A click takes the filter away.</source>
        <translation>%1. A click takes the filter away.</translation>
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
    <name>liangheng::FirstRun</name>
    <message>
        <source>File of the authority</source>
        <translation>File of the authority</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificates (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Liangheng - first start</source>
        <translation>Liangheng - first start</translation>
    </message>
    <message>
        <source>1 of 4: language and look</source>
        <translation>1 of 4: language and look</translation>
    </message>
    <message>
        <source>2 of 4: the server</source>
        <translation>2 of 4: the server</translation>
    </message>
    <message>
        <source>3 of 4: sign in</source>
        <translation>3 of 4: sign in</translation>
    </message>
    <message>
        <source>4 of 4: the data</source>
        <translation>4 of 4: the data</translation>
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
        <source>Size of letters</source>
        <translation>Size of letters</translation>
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
        <source>name or address, colon, port: 10.0.0.5:7788</source>
        <translation>name or address, colon, port: 10.0.0.5:7788</translation>
    </message>
    <message>
        <source>the file ca.pem that the administrator gave out</source>
        <translation>the file ca.pem that the administrator gave out</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>Begin to work</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>liangheng::FirstSync</name>
    <message>
        <source>All data are here.</source>
        <translation>All data are here.</translation>
    </message>
    <message>
        <source>The data come: what you need first comes first. You can begin now; the rest comes while you work.</source>
        <translation>The data come: what you need first comes first. You can begin now; the rest comes while you work.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>What has come so far</source>
        <translation>What has come so far</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>liangheng::FormView</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, required</translation>
    </message>
</context>
<context>
    <name>liangheng::GoTo</name>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Help: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>liangheng::GroupModel</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
</context>
<context>
    <name>liangheng::GroupTable</name>
    <message>
        <source>Groups of the list</source>
        <translation>Groups of the list</translation>
    </message>
</context>
<context>
    <name>liangheng::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>liangheng::ImportButton</name>
    <message>
        <source>Import …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Imports a file of Excel or CSV</source>
        <translation>Imports a file of Excel or CSV</translation>
    </message>
    <message>
        <source>The records of this desk are being loaded</source>
        <translation>The records of this desk are being loaded</translation>
    </message>
    <message>
        <source>Needs the link: import</source>
        <translation>Needs the link: import</translation>
    </message>
</context>
<context>
    <name>liangheng::ImportColumnsStep</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>%1 of %2 required fields (*) have a column; %3 of %4 columns of the file are used. New records need all required fields; records that exist keep what the file does not say.</source>
        <translation>%1 of %2 required fields (*) have a column; %3 of %4 columns of the file are used. New records need all required fields; records that exist keep what the file does not say.</translation>
    </message>
</context>
<context>
    <name>liangheng::ImportRowsModel</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Reason, or what changes</source>
        <translation>Reason, or what changes</translation>
    </message>
</context>
<context>
    <name>liangheng::ImportWizard</name>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>Tables (*.xlsx *.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
    <message numerus="yes">
        <source>This file was imported on %1 already (%n row(s)).</source>
        <translation>
            <numerusform>This file was imported on %1 already (%n row).</numerusform>
            <numerusform>This file was imported on %1 already (%n rows).</numerusform>
        </translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 File</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Columns</translation>
    </message>
    <message>
        <source>3 Rows</source>
        <translation>3 Rows</translation>
    </message>
    <message>
        <source>4 Done</source>
        <translation>4 Done</translation>
    </message>
    <message>
        <source>Your roles may import nothing.</source>
        <translation>Your roles may import nothing.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choose a file first.</translation>
    </message>
    <message>
        <source>No field has a column.</source>
        <translation>No field has a column.</translation>
    </message>
    <message>
        <source>The rows are being decided.</source>
        <translation>The rows are being decided.</translation>
    </message>
    <message>
        <source>The server is asked.</source>
        <translation>The server is asked.</translation>
    </message>
    <message>
        <source>Needs the link: import</source>
        <translation>Needs the link: import</translation>
    </message>
    <message>
        <source>There is no row to import.</source>
        <translation>There is no row to import.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>Import the %n good row(s)</source>
        <translation>
            <numerusform>Import the %n good row</numerusform>
            <numerusform>Import the %n good rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 the same, %5 refused, %6 blank.</source>
        <translation>%1 rows read: %2 new, %3 changed, %4 the same, %5 refused, %6 blank.</translation>
    </message>
    <message>
        <source>%1 is imported. %2 rows read = %3 accepted (%4 new, %5 changed, %6 the same) + %7 refused + %8 blank.</source>
        <translation>%1 is imported. %2 rows read = %3 accepted (%4 new, %5 changed, %6 the same) + %7 refused + %8 blank.</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Save the refused rows</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>The file cannot be written: %1</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Save a template</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>Save a template …</source>
        <translation>Save a template …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save the refused rows …</source>
        <translation>Save the refused rows …</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Rows decided</source>
        <translation>Rows decided</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Rows shown</translation>
    </message>
    <message>
        <source>Drop an Excel (.xlsx) or CSV file here, or choose one.</source>
        <translation>Drop an Excel (.xlsx) or CSV file here, or choose one.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Found by itself</translation>
    </message>
</context>
<context>
    <name>liangheng::JobEntry</name>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Exports, imports and prints since the program was started (Ctrl+J)</source>
        <translation>Exports, imports and prints since the program was started (Ctrl+J)</translation>
    </message>
    <message>
        <source>Cancels it; nothing is left behind</source>
        <translation>Cancels it; nothing is left behind</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Cancel the job</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>liangheng::JobList</name>
    <message>
        <source>The system has no program to open it. It lies here: %1</source>
        <translation>The system has no program to open it. It lies here: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Nothing has run since the program was started.</source>
        <translation>Nothing has run since the program was started.</translation>
    </message>
</context>
<context>
    <name>liangheng::ListPage</name>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) marked</source>
        <translation>
            <numerusform>%n cell marked</numerusform>
            <numerusform>%n cells marked</numerusform>
        </translation>
    </message>
    <message>
        <source>, sum %1, average %2</source>
        <translation>, sum %1, average %2</translation>
    </message>
</context>
<context>
    <name>liangheng::ListPanel</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Chooses the columns of the list</source>
        <translation>Chooses the columns of the list</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Search: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>Filter …</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Take the filter away</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sort ascending</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sort descending</translation>
    </message>
    <message>
        <source>Then sort by this (Shift+click)</source>
        <translation>Then sort by this (Shift+click)</translation>
    </message>
    <message>
        <source>End the grouping</source>
        <translation>End the grouping</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Group by this column</translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <translation>Freeze up to here</translation>
    </message>
    <message>
        <source>Freeze nothing</source>
        <translation>Freeze nothing</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Move to the left</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Move to the right</translation>
    </message>
    <message>
        <source>Usual width</source>
        <translation>Usual width</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Hide this column</translation>
    </message>
    <message>
        <source>Reset all columns</source>
        <translation>Reset all columns</translation>
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
    <name>liangheng::LookChoices</name>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
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
    <message>
        <source>No product has this code or name, or another line has it already. Choose one.</source>
        <translation>No product has this code or name, or another line has it already. Choose one.</translation>
    </message>
    <message>
        <source>This is no whole number of cartons. Type one.</source>
        <translation>This is no whole number of cartons. Type one.</translation>
    </message>
    <message>
        <source>Nothing was pasted: an order has at most %1 lines, the block has %2 too many.</source>
        <translation>Nothing was pasted: an order has at most %1 lines, the block has %2 too many.</translation>
    </message>
    <message>
        <source>Nothing was pasted: %1 column(s) of the block lie behind the quantity. Copy code and quantity only.</source>
        <translation>Nothing was pasted: %1 column(s) of the block lie behind the quantity. Copy code and quantity only.</translation>
    </message>
    <message>
        <source>Nothing was pasted: these cells cannot be edited. Put the cursor on a product.</source>
        <translation>Nothing was pasted: these cells cannot be edited. Put the cursor on a product.</translation>
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
    <name>liangheng::PageActions</name>
    <message>
        <source>Needs the link</source>
        <translation>Needs the link</translation>
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
    <name>liangheng::ParametersPage</name>
    <message>
        <source>New value</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>key, value</source>
        <translation>key, value</translation>
    </message>
    <message>
        <source>There are no parameters.</source>
        <translation>There are no parameters.</translation>
    </message>
    <message>
        <source>No parameter fits the filter.</source>
        <translation>No parameter fits the filter.</translation>
    </message>
    <message>
        <source>All values of the parameter</source>
        <translation>All values of the parameter</translation>
    </message>
    <message>
        <source>Choose a parameter of the list</source>
        <translation>Choose a parameter of the list</translation>
    </message>
    <message>
        <source>Set by: %1</source>
        <translation>Set by: %1</translation>
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
    <name>liangheng::PrintButton</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print preview (Ctrl+P)</source>
        <translation>Print preview (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
</context>
<context>
    <name>liangheng::QuickOpen</name>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>&gt; actions only   @ people only   # numbers only   ↑ ↓ choose   Enter opens</source>
        <translation>&gt; actions only   @ people only   # numbers only   ↑ ↓ choose   Enter opens</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
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
    <message>
        <source>Retailers by use of their cap</source>
        <translation>Retailers by use of their cap</translation>
    </message>
    <message>
        <source>No month has been opened yet.</source>
        <translation>No month has been opened yet.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Shows or hides the chart</source>
        <translation>Shows or hides the chart</translation>
    </message>
    <message>
        <source>%1, use of the cap %2</source>
        <translation>%1, use of the cap %2</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>Shown: %1.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>liangheng::RecordPage</name>
    <message>
        <source>Choose a row of the list</source>
        <translation>Choose a row of the list</translation>
    </message>
    <message>
        <source>This record is not at this desk, so it cannot be changed here.</source>
        <translation>This record is not at this desk, so it cannot be changed here.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not finished, kept at %1: %2.</source>
        <translation>Not finished, kept at %1: %2.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
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
    <message>
        <source>Ordered and cap by month</source>
        <translation>Ordered and cap by month</translation>
    </message>
    <message>
        <source>No month of this retailer has been opened yet.</source>
        <translation>No month of this retailer has been opened yet.</translation>
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
        <source>Choose a retailer of the list</source>
        <translation>Choose a retailer of the list</translation>
    </message>
    <message>
        <source>New retailer</source>
        <translation>New retailer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
</context>
<context>
    <name>liangheng::SavedLists</name>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Who may use it</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Saved lists</translation>
    </message>
    <message>
        <source>Saved lists: own and shared ones (Ctrl+Shift+F saves this one)</source>
        <translation>Saved lists: own and shared ones (Ctrl+Shift+F saves this one)</translation>
    </message>
    <message>
        <source>%1 (shared by %2)</source>
        <translation>%1 (shared by %2)</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Nothing is saved yet</translation>
    </message>
    <message>
        <source>Save this list …</source>
        <translation>Save this list …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Not done. %1</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Only me</translation>
    </message>
    <message>
        <source>Everybody of %1</source>
        <translation>Everybody of %1</translation>
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
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>it answers in another way than a server of ours</source>
        <translation>it answers in another way than a server of ours</translation>
    </message>
    <message>
        <source>server %1, this desk %2</source>
        <translation>server %1, this desk %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) apart; set the clock of this computer</source>
        <translation>
            <numerusform>%n minute apart; set the clock of this computer</numerusform>
            <numerusform>%n minutes apart; set the clock of this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) apart</source>
        <translation>
            <numerusform>%n second apart</numerusform>
            <numerusform>%n seconds apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liangheng::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
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
        <source>Size of letters</source>
        <translation>Size of letters</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Lock after</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
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
        <source>Save it</source>
        <translation>Save it</translation>
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
    <name>liangheng::ShellTools</name>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Finds pages, retailers, products, people, orders (Ctrl+K)</source>
        <translation>Finds pages, retailers, products, people, orders (Ctrl+K)</translation>
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
        <source>Password, lock, settings and help</source>
        <translation>Password, lock, settings and help</translation>
    </message>
    <message>
        <source>Change the password …</source>
        <translation>Change the password …</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Lock now (Ctrl+L)</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Settings …</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Help (F1)</translation>
    </message>
    <message>
        <source>Keys (Ctrl+F1)</source>
        <translation>Keys (Ctrl+F1)</translation>
    </message>
    <message>
        <source>About Liangheng …</source>
        <translation>About Liangheng …</translation>
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
</context>
<context>
    <name>liangheng::ShellWindows</name>
    <message>
        <source>That cannot be shown any more: it is not at this desk, or not for you.</source>
        <translation>That cannot be shown any more: it is not at this desk, or not for you.</translation>
    </message>
</context>
<context>
    <name>liangheng::ShopPersons</name>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Choose a retailer of the list</source>
        <translation>Choose a retailer of the list</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Choose a person of the list</source>
        <translation>Choose a person of the list</translation>
    </message>
    <message>
        <source>Registered persons</source>
        <translation>Registered persons</translation>
    </message>
    <message>
        <source>Registered persons of the shop</source>
        <translation>Registered persons of the shop</translation>
    </message>
</context>
<context>
    <name>liangheng::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>In a form</translation>
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
    <name>liangheng::TabPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>Parts of the page</translation>
    </message>
</context>
<context>
    <name>liangheng::TotalsRow</name>
    <message>
        <source>Totals of the list</source>
        <translation>Totals of the list</translation>
    </message>
    <message>
        <source>Total …</source>
        <translation>Total …</translation>
    </message>
    <message numerus="yes">
        <source>Total of %n row(s)</source>
        <translation>
            <numerusform>Total of %n row</numerusform>
            <numerusform>Total of %n rows</numerusform>
        </translation>
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
    <name>liangheng::YearPlan</name>
    <message>
        <source>Plan the cycles of a year</source>
        <translation>Plan the cycles of a year</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Cycles that would be planned</source>
        <translation>Cycles that would be planned</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n cycle(s)</source>
        <translation>
            <numerusform>Plan %n cycle</numerusform>
            <numerusform>Plan %n cycles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to plan in this year</source>
        <translation>Nothing is left to plan in this year</translation>
    </message>
    <message>
        <source>Nothing is left to plan in this year.</source>
        <translation>Nothing is left to plan in this year.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) have a cycle already.</source>
        <translation>
            <numerusform>%n week has a cycle already.</numerusform>
            <numerusform>%n weeks have a cycle already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a working day, so without a cycle: the week of %1.</source>
        <translation>Without a working day, so without a cycle: the week of %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s) given, then stopped at %1 no. %2: %3</source>
        <translation>
            <numerusform>%n cycle given, then stopped at %1 no. %2: %3</numerusform>
            <numerusform>%n cycles given, then stopped at %1 no. %2: %3</numerusform>
        </translation>
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
        <source>Brands</source>
        <translation>Brands</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
</context>
<context>
    <name>parameter</name>
    <message>
        <source>Cut-off time of an order day</source>
        <translation>Cut-off time of an order day</translation>
    </message>
    <message>
        <source>Minutes that orders may arrive after the cut-off</source>
        <translation>Minutes that orders may arrive after the cut-off</translation>
    </message>
    <message>
        <source>Usual band of large retailers (1/10,000)</source>
        <translation>Usual band of large retailers (1/10,000)</translation>
    </message>
    <message>
        <source>Usual band of medium retailers (1/10,000)</source>
        <translation>Usual band of medium retailers (1/10,000)</translation>
    </message>
    <message>
        <source>Usual band of small retailers (1/10,000)</source>
        <translation>Usual band of small retailers (1/10,000)</translation>
    </message>
    <message>
        <source>Smallest band of large retailers (1/10,000)</source>
        <translation>Smallest band of large retailers (1/10,000)</translation>
    </message>
    <message>
        <source>Largest band of large retailers (1/10,000)</source>
        <translation>Largest band of large retailers (1/10,000)</translation>
    </message>
    <message>
        <source>Smallest band of medium retailers (1/10,000)</source>
        <translation>Smallest band of medium retailers (1/10,000)</translation>
    </message>
    <message>
        <source>Largest band of medium retailers (1/10,000)</source>
        <translation>Largest band of medium retailers (1/10,000)</translation>
    </message>
    <message>
        <source>Smallest band of small retailers (1/10,000)</source>
        <translation>Smallest band of small retailers (1/10,000)</translation>
    </message>
    <message>
        <source>Largest band of small retailers (1/10,000)</source>
        <translation>Largest band of small retailers (1/10,000)</translation>
    </message>
    <message>
        <source>Largest attachment in KiB</source>
        <translation>Largest attachment in KiB</translation>
    </message>
</context>
<context>
    <name>shortcut</name>
    <message>
        <source>Close the page in front</source>
        <translation>Close the page in front</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchronise</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Lock the desk</translation>
    </message>
    <message>
        <source>The story of the record in front</source>
        <translation>The story of the record in front</translation>
    </message>
    <message>
        <source>Full screen and back</source>
        <translation>Full screen and back</translation>
    </message>
    <message>
        <source>What is running and what is done</source>
        <translation>What is running and what is done</translation>
    </message>
    <message>
        <source>Page of this place in the navigation</source>
        <translation>Page of this place in the navigation</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Go to anything</translation>
    </message>
    <message>
        <source>Help of the page in front</source>
        <translation>Help of the page in front</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Search in the list</translation>
    </message>
    <message>
        <source>Open the marked row</source>
        <translation>Open the marked row</translation>
    </message>
    <message>
        <source>Mark another row</source>
        <translation>Mark another row</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>Copy what is marked</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Next field</translation>
    </message>
    <message>
        <source>Field before</source>
        <translation>Field before</translation>
    </message>
    <message>
        <source>Look up a retailer or product</source>
        <translation>Look up a retailer or product</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Leave the field as it was</source>
        <translation>Leave the field as it was</translation>
    </message>
</context>
<context>
    <name>tab</name>
    <message>
        <source>Products and prices</source>
        <translation>Products and prices</translation>
    </message>
    <message>
        <source>Prices of all days</source>
        <translation>Prices of all days</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Brands</translation>
    </message>
    <message>
        <source>Price classes</source>
        <translation>Price classes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territories</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Substitutions</source>
        <translation>Substitutions</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Float policies</source>
        <translation>Float policies</translation>
    </message>
    <message>
        <source>Order cycles</source>
        <translation>Order cycles</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>Calendar days</translation>
    </message>
    <message>
        <source>Trade areas</source>
        <translation>Trade areas</translation>
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
    <message>
        <source>As its weekday</source>
        <translation>As its weekday</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Moved working day</source>
        <translation>Moved working day</translation>
    </message>
</context>
</TS>
