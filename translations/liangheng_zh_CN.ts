<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CalendarLists</name>
    <message numerus="yes">
        <source>%n order day(s) are planned on these days and stay; plan those cycles anew.</source>
        <translation>
            <numerusform>这些日期已安排 %n 个订货日，不会自动更改，请重新安排相应周期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Holidays and moved working days</source>
        <translation>节假日与调休</translation>
    </message>
    <message>
        <source>name, who set it</source>
        <translation>名称、设置人</translation>
    </message>
    <message>
        <source>No day was set; the office works from Monday to Friday.</source>
        <translation>尚未设置；周一至周五上班。</translation>
    </message>
    <message>
        <source>No day fits the filter.</source>
        <translation>没有符合筛选的日期。</translation>
    </message>
    <message>
        <source>Set days</source>
        <translation>设置日期</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Call list of the order day</source>
        <translation>订货日电话名单</translation>
    </message>
    <message>
        <source>ordered holds what waits at this desk</source>
        <translation>已订含本机待上传</translation>
    </message>
    <message>
        <source>Taken (ctn), remarks</source>
        <translation>订货（条）、备注</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>Waits for the link</source>
        <translation>等待联机</translation>
    </message>
    <message>
        <source>Will probably be refused: %1</source>
        <translation>可能会被拒绝：%1</translation>
    </message>
    <message>
        <source>Sent, waits for the answer</source>
        <translation>已发送，等待答复</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>待上传</translation>
    </message>
    <message>
        <source>Command of a newer program</source>
        <translation>较新版本程序的命令</translation>
    </message>
    <message>
        <source>Done as asked</source>
        <translation>已按要求完成</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>%1 (yuan)</source>
        <translation>%1（元）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 (ctn)</source>
        <translation>%1（条）</translation>
    </message>
    <message>
        <source>ctn</source>
        <translation>条</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>GoodsLists</name>
    <message>
        <source>Prices of all days</source>
        <translation>历次价格</translation>
    </message>
    <message>
        <source>code, product</source>
        <translation>代码、规格</translation>
    </message>
    <message>
        <source>No price was set yet.</source>
        <translation>还没有设置价格。</translation>
    </message>
    <message>
        <source>No price fits the filter.</source>
        <translation>没有符合筛选的价格。</translation>
    </message>
    <message>
        <source>New prices</source>
        <translation>新价格</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>brand, maker</source>
        <translation>品牌、生产厂家</translation>
    </message>
    <message>
        <source>There are no brands yet.</source>
        <translation>还没有品牌。</translation>
    </message>
    <message>
        <source>No brand fits the filter.</source>
        <translation>没有符合筛选的品牌。</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>新品牌</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Price classes</source>
        <translation>价类</translation>
    </message>
    <message>
        <source>who set them</source>
        <translation>设置人</translation>
    </message>
    <message>
        <source>No price classes were set yet.</source>
        <translation>还没有设置价类。</translation>
    </message>
    <message>
        <source>No price class fits the filter.</source>
        <translation>没有符合筛选的价类。</translation>
    </message>
    <message>
        <source>New bounds</source>
        <translation>新界限</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>在服务器上</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>computer %1</source>
        <translation>计算机 %1</translation>
    </message>
    <message>
        <source>Contents of another program version</source>
        <translation>其他程序版本的内容</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1（代 %2）</translation>
    </message>
    <message>
        <source>Command of a newer program</source>
        <translation>较新版本程序的命令</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>%1 so far</source>
        <translation>已完成 %1</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>进行中…</translation>
    </message>
    <message>
        <source>%1 of %2, %3 left</source>
        <translation>%1 / %2，剩 %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>排队等待</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was left behind.</source>
        <translation>已取消，没有留下任何内容。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What %1 has made at his own PC without the link is not known here: let him synchronise there until “to be sent” is 0, before his account is locked.</source>
        <translation>%1在自己电脑上离线所做的操作，此处看不到：锁定账号前，请其在该电脑上同步，直到“待上传”为 0。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Still holds: %1; hand it over under Territories.</source>
        <translation>仍负责片区：%1，请在“片区”中移交。</translation>
    </message>
    <message>
        <source>Open roles: %1; end them under Roles.</source>
        <translation>仍有角色：%1，请在“角色”中结束。</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>No link to the server.</source>
        <translation>未连接服务器。</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) wait to be sent.</source>
        <translation>
            <numerusform>有 %n 条命令待上传。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been loaded yet.</source>
        <translation>尚未下载任何数据。</translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation>数据截至 %1。</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
</context>
<context>
    <name>OrderForms</name>
    <message>
        <source>Order form (emergency)</source>
        <translation>订货单（应急）</translation>
    </message>
    <message>
        <source>Retailer:</source>
        <translation>零售户：</translation>
    </message>
    <message>
        <source>Licence no.:</source>
        <translation>许可证号：</translation>
    </message>
    <message>
        <source>Cap:</source>
        <translation>上限：</translation>
    </message>
    <message>
        <source>Remaining:</source>
        <translation>余量：</translation>
    </message>
    <message>
        <source>Taken at:</source>
        <translation>记录时间：</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>品规</translation>
    </message>
    <message>
        <source>Cartons</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sum of all cartons</source>
        <translation>合计条数</translation>
    </message>
    <message>
        <source>Taken by:</source>
        <translation>记录人：</translation>
    </message>
    <message>
        <source>Read back:</source>
        <translation>复述确认：</translation>
    </message>
    <message>
        <source>Entered at:</source>
        <translation>录入时间：</translation>
    </message>
    <message>
        <source>Enter it as soon as the program works again; the server decides what is accepted.</source>
        <translation>系统恢复后请立即录入；接受多少以服务器为准。</translation>
    </message>
    <message>
        <source>Empty order forms</source>
        <translation>空白订货单</translation>
    </message>
</context>
<context>
    <name>PolicyLists</name>
    <message>
        <source>Float policies</source>
        <translation>浮动政策</translation>
    </message>
    <message>
        <source>who set them</source>
        <translation>设置人</translation>
    </message>
    <message>
        <source>No band was set yet.</source>
        <translation>还没有设置浮动幅度。</translation>
    </message>
    <message>
        <source>No band fits the filter.</source>
        <translation>没有符合筛选的浮动幅度。</translation>
    </message>
    <message>
        <source>New band</source>
        <translation>新浮动幅度</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Print %1</source>
        <translation>打印 %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>共 %1 行</translation>
    </message>
    <message>
        <source>Page subtotal</source>
        <translation>本页小计</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Printed by %1, %2</source>
        <translation>打印：%1 %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>Made by:</source>
        <translation>制表：</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>审核：</translation>
    </message>
    <message>
        <source>Responsible:</source>
        <translation>负责人：</translation>
    </message>
</context>
<context>
    <name>RetailerForms</name>
    <message numerus="yes">
        <source>%n order(s) of him in the open cycle stay and are delivered; cancel them if they should not be.</source>
        <translation>
            <numerusform>本周期已有 %n 张订单，保留并照常配送；如不需要请先撤单。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffLists</name>
    <message>
        <source>The role is over</source>
        <translation>该角色已结束</translation>
    </message>
    <message>
        <source>The substitution is over</source>
        <translation>该代理已结束</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>code, name</source>
        <translation>代码、名称</translation>
    </message>
    <message>
        <source>There are no departments yet.</source>
        <translation>还没有部门。</translation>
    </message>
    <message>
        <source>No department fits the filter.</source>
        <translation>没有符合筛选的部门。</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新部门</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>职工</translation>
    </message>
    <message>
        <source>number, name, department</source>
        <translation>工号、姓名、部门</translation>
    </message>
    <message>
        <source>There are no employees yet.</source>
        <translation>还没有职工。</translation>
    </message>
    <message>
        <source>No employee fits the filter.</source>
        <translation>没有符合筛选的职工。</translation>
    </message>
    <message>
        <source>New employee</source>
        <translation>新职工</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>code, name, department, customer manager</source>
        <translation>代码、名称、部门、客户经理</translation>
    </message>
    <message>
        <source>There are no territories yet.</source>
        <translation>还没有片区。</translation>
    </message>
    <message>
        <source>No territory fits the filter.</source>
        <translation>没有符合筛选的片区。</translation>
    </message>
    <message>
        <source>New territory</source>
        <translation>新片区</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>There are no roles yet.</source>
        <translation>还没有角色。</translation>
    </message>
    <message>
        <source>No role fits the filter.</source>
        <translation>没有符合筛选的角色。</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新角色</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Substitutions</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>name, department, reason</source>
        <translation>姓名、部门、原因</translation>
    </message>
    <message>
        <source>There are no substitutions yet.</source>
        <translation>还没有代理。</translation>
    </message>
    <message>
        <source>No substitution fits the filter.</source>
        <translation>没有符合筛选的代理。</translation>
    </message>
    <message>
        <source>New substitution</source>
        <translation>新代理</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Waits at this desk</source>
        <translation>本机待上传</translation>
    </message>
</context>
<context>
    <name>TradeAreas</name>
    <message>
        <source>Kinds of trade areas</source>
        <translation>商圈种类</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>There are no kinds of trade areas yet.</source>
        <translation>还没有商圈种类。</translation>
    </message>
    <message>
        <source>No kind of trade area fits the filter.</source>
        <translation>没有符合筛选的商圈种类。</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>新种类</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>Close a cycle</source>
        <translation>关闭访销周期</translation>
    </message>
    <message>
        <source>Open a cycle</source>
        <translation>开启访销周期</translation>
    </message>
    <message>
        <source>Plan a cycle</source>
        <translation>编制访销周期</translation>
    </message>
    <message>
        <source>Cancel an order</source>
        <translation>撤销订单</translation>
    </message>
    <message>
        <source>Record an order of the past</source>
        <translation>登记历史订单</translation>
    </message>
    <message>
        <source>Complete an order of the past</source>
        <translation>补全历史订单</translation>
    </message>
    <message>
        <source>Replace an order</source>
        <translation>替换订单</translation>
    </message>
    <message>
        <source>Submit an order</source>
        <translation>提交订单</translation>
    </message>
    <message>
        <source>Set a parameter</source>
        <translation>设定参数</translation>
    </message>
    <message>
        <source>Save a brand</source>
        <translation>保存品牌</translation>
    </message>
    <message>
        <source>Save a product</source>
        <translation>保存规格</translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation>设定价格</translation>
    </message>
    <message>
        <source>Close a month</source>
        <translation>关闭月份</translation>
    </message>
    <message>
        <source>Open a month</source>
        <translation>开启月份</translation>
    </message>
    <message>
        <source>Save an agreed total</source>
        <translation>保存总量商定</translation>
    </message>
    <message>
        <source>Set a float policy</source>
        <translation>设定浮动幅度</translation>
    </message>
    <message>
        <source>Move a retailer</source>
        <translation>调整零售户片区</translation>
    </message>
    <message>
        <source>Save a retailer</source>
        <translation>保存零售户</translation>
    </message>
    <message>
        <source>Assign a role</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>Assign a territory</source>
        <translation>分配片区</translation>
    </message>
    <message>
        <source>End a role</source>
        <translation>终止角色</translation>
    </message>
    <message>
        <source>Hand over a territory</source>
        <translation>移交片区</translation>
    </message>
    <message>
        <source>Lock a login</source>
        <translation>锁定登录账号</translation>
    </message>
    <message>
        <source>Save a department</source>
        <translation>保存部门</translation>
    </message>
    <message>
        <source>Save an employee</source>
        <translation>保存职工</translation>
    </message>
    <message>
        <source>Save a substitution</source>
        <translation>保存代理</translation>
    </message>
    <message>
        <source>Save a territory</source>
        <translation>保存片区</translation>
    </message>
    <message>
        <source>Set a login</source>
        <translation>设置登录账号</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Save a kind of trade area</source>
        <translation>保存商圈种类</translation>
    </message>
    <message>
        <source>Delete a saved list</source>
        <translation>删除保存的列表</translation>
    </message>
    <message>
        <source>Delete a shared list</source>
        <translation>删除共享的列表</translation>
    </message>
    <message>
        <source>Save a list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Share a list</source>
        <translation>共享列表</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Set calendar days</source>
        <translation>设置节假日</translation>
    </message>
    <message>
        <source>Set price classes</source>
        <translation>设置价类</translation>
    </message>
    <message>
        <source>Save a person of a shop</source>
        <translation>保存登记人员</translation>
    </message>
    <message>
        <source>Comment on a record</source>
        <translation>发表评论</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Take an attachment away</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Read a mention</source>
        <translation>阅读提及</translation>
    </message>
    <message>
        <source>Withdraw a comment</source>
        <translation>撤回评论</translation>
    </message>
</context>
<context>
    <name>entity</name>
    <message>
        <source>Order cycle</source>
        <translation>访销周期</translation>
    </message>
    <message>
        <source>Order day</source>
        <translation>订货日</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Agreed total</source>
        <translation>总量商定</translation>
    </message>
    <message>
        <source>Float policy</source>
        <translation>浮动政策</translation>
    </message>
    <message>
        <source>Quota position</source>
        <translation>商定量台账</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>零售户</translation>
    </message>
    <message>
        <source>Retailer contact</source>
        <translation>零售户联系方式</translation>
    </message>
    <message>
        <source>Retailer profile</source>
        <translation>零售户档案</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>职工</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录账号</translation>
    </message>
    <message>
        <source>Role assignment</source>
        <translation>角色授权</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Holder of a territory</source>
        <translation>片区负责人</translation>
    </message>
    <message>
        <source>Result of a command</source>
        <translation>命令结果</translation>
    </message>
    <message>
        <source>Kind of trade area</source>
        <translation>商圈种类</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>保存的列表</translation>
    </message>
    <message>
        <source>Shared list</source>
        <translation>共享的列表</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Calendar day</source>
        <translation>日历日</translation>
    </message>
    <message>
        <source>Price class</source>
        <translation>价类</translation>
    </message>
    <message>
        <source>Person of a shop</source>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>提及</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>访销周期</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Last order day</source>
        <translation>最后订货日</translation>
    </message>
    <message>
        <source>Last signing day</source>
        <translation>签字截止日</translation>
    </message>
    <message>
        <source>Last batch day</source>
        <translation>末批日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Cut-off at</source>
        <translation>订货截止</translation>
    </message>
    <message>
        <source>Version seen</source>
        <translation>所见版本</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>订货日</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>零售户</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Order day</source>
        <translation>订货日</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Captured at</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Number in the source</source>
        <translation>来源单号</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>订货量</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受量</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>待投放</translation>
    </message>
    <message>
        <source>Cut because of</source>
        <translation>扣减原因</translation>
    </message>
    <message>
        <source>Wholesale price</source>
        <translation>批发价</translation>
    </message>
    <message>
        <source>Licence no.</source>
        <translation>许可证号</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>待上传</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Replaced order</source>
        <translation>被替换的订单</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>参数名</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>生产厂家</translation>
    </message>
    <message>
        <source>Local key brand</source>
        <translation>本地重点品牌</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Packs per carton</source>
        <translation>每条盒数</translation>
    </message>
    <message>
        <source>Sticks per pack</source>
        <translation>每盒支数</translation>
    </message>
    <message>
        <source>Cartons per case</source>
        <translation>每件条数</translation>
    </message>
    <message>
        <source>Bar code of the carton</source>
        <translation>条包条码</translation>
    </message>
    <message>
        <source>Bar code of the pack</source>
        <translation>盒包条码</translation>
    </message>
    <message>
        <source>Bar code of the case</source>
        <translation>件箱条码</translation>
    </message>
    <message>
        <source>Mnemonic</source>
        <translation>助记码</translation>
    </message>
    <message>
        <source>Introduced on</source>
        <translation>上市日期</translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation>起售日期</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>停供日期</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>进口</translation>
    </message>
    <message>
        <source>Low tar</source>
        <translation>低焦油</translation>
    </message>
    <message>
        <source>Slim</source>
        <translation>细支</translation>
    </message>
    <message>
        <source>Allocation price</source>
        <translation>调拨价</translation>
    </message>
    <message>
        <source>Guide retail price</source>
        <translation>零售指导价</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>沿用上月</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>商定人</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>History seen</source>
        <translation>已查看历史</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>浮动幅度</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>经营规模</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>商定量</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已订</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>Market type</source>
        <translation>市场类型</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>业态</translation>
    </message>
    <message>
        <source>Area type</source>
        <translation>区域类型</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>管理方式</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Credit grade</source>
        <translation>诚信等级</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Holder&apos;s birthday</source>
        <translation>持证人生日</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持证人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Order weekday</source>
        <translation>访销日</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Licence valid to</source>
        <translation>许可证有效期至</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>客户类别</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>创建人</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>职工</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Squad leader</source>
        <translation>队长</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级部门</translation>
    </message>
    <message>
        <source>Focus department</source>
        <translation>重点部门</translation>
    </message>
    <message>
        <source>Study minutes a month</source>
        <translation>每月学习分钟数</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Role assignment</source>
        <translation>角色授权</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password hash</source>
        <translation>密码散列</translation>
    </message>
    <message>
        <source>Must change the password</source>
        <translation>须修改密码</translation>
    </message>
    <message>
        <source>For</source>
        <translation>被代理人</translation>
    </message>
    <message>
        <source>By</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Customer manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Holder of a territory</source>
        <translation>片区负责人</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>No. of the installation</source>
        <translation>客户端内序号</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Hash of the body</source>
        <translation>内容散列</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>附加说明</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>连接时间</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号状态</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Trade area</source>
        <translation>商圈</translation>
    </message>
    <message>
        <source>Prices since</source>
        <translation>价格起始日</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows accepted</source>
        <translation>接受行数</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>略过行数</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>操作数</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Imported by</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>Row of the file</source>
        <translation>文件行号</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>日期类别</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation>设置时间</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设置人</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Next value</source>
        <translation>下一取值</translation>
    </message>
    <message>
        <source>Next from</source>
        <translation>下次生效</translation>
    </message>
    <message>
        <source>Departments with own values</source>
        <translation>另有取值的部门数</translation>
    </message>
    <message>
        <source>Price class</source>
        <translation>价类</translation>
    </message>
    <message>
        <source>From price</source>
        <translation>起点（含）</translation>
    </message>
    <message>
        <source>Below price</source>
        <translation>终点（不含）</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>规格数</translation>
    </message>
    <message>
        <source>Class 1 from</source>
        <translation>一类起点</translation>
    </message>
    <message>
        <source>Class 2 from</source>
        <translation>二类起点</translation>
    </message>
    <message>
        <source>Class 3 from</source>
        <translation>三类起点</translation>
    </message>
    <message>
        <source>Class 4 from</source>
        <translation>四类起点</translation>
    </message>
    <message>
        <source>Use of the cap</source>
        <translation>上限使用率</translation>
    </message>
    <message>
        <source>Small retailers</source>
        <translation>小户</translation>
    </message>
    <message>
        <source>Medium retailers</source>
        <translation>中户</translation>
    </message>
    <message>
        <source>Large retailers</source>
        <translation>大户</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与持证人关系</translation>
    </message>
    <message>
        <source>May receive deliveries</source>
        <translation>可收货</translation>
    </message>
    <message>
        <source>Territories held</source>
        <translation>负责片区数</translation>
    </message>
    <message>
        <source>Next customer manager</source>
        <translation>下任客户经理</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>被提及人</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Seen with</source>
        <translation>随同可见</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>对象类别</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>提及</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Holidays and moved working days</source>
        <translation>节假日与调休</translation>
    </message>
    <message>
        <source>Parameter from a day on</source>
        <translation>参数（自某日起）</translation>
    </message>
    <message>
        <source>Band from a month on</source>
        <translation>浮动幅度（自某月起）</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>品规</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Prices from a day on</source>
        <translation>价格（自某日起）</translation>
    </message>
    <message>
        <source>Bounds of the price classes</source>
        <translation>价类界限</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>零售户</translation>
    </message>
    <message>
        <source>Licence and shop</source>
        <translation>许可证与店铺</translation>
    </message>
    <message>
        <source>Attributes from a day on</source>
        <translation>档案（自生效日起）</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Status of the retailer</source>
        <translation>零售户状态</translation>
    </message>
    <message>
        <source>Another territory</source>
        <translation>调整片区</translation>
    </message>
    <message>
        <source>Registered person</source>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>职工</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Hand over the territory</source>
        <translation>移交片区</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Last day of the role</source>
        <translation>角色截止日</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Kind of trade area</source>
        <translation>商圈种类</translation>
    </message>
</context>
<context>
    <name>import_file</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>允许的值</translation>
    </message>
</context>
<context>
    <name>import_kind</name>
    <message>
        <source>Retailers</source>
        <translation>零售户</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>规格数</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Agreed totals</source>
        <translation>核定总量</translation>
    </message>
</context>
<context>
    <name>liangheng::AboutWindow</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>&lt;p&gt;Icons and the program&apos;s sign were drawn for Liangheng: GPL-3.0-or-later.&lt;/p&gt;&lt;p&gt;The program contains, or works with, the work of others:&lt;/p&gt;</source>
        <translation>&lt;p&gt;图标和程序标志为量衡自绘：GPL-3.0-or-later。&lt;/p&gt;&lt;p&gt;本程序包含或使用他人的作品：&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Liangheng</source>
        <translation>关于量衡</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Liangheng&lt;/h2&gt;The desk of a county tobacco wholesaler.</source>
        <translation>&lt;h2&gt;量衡&lt;/h2&gt;县级烟草公司营销部的工作台。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Free software under the GNU General Public License, version 3 or later. You may use, study, change and pass it on; it comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;p&gt;自由软件，按 GNU 通用公共许可证（GNU General Public License）第 3 版或更新版本发布：可以使用、研究、修改和传播，不提供任何担保。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>liangheng::AttachmentsTab</name>
    <message>
        <source>Files attached to the record</source>
        <translation>记录的附件</translation>
    </message>
    <message>
        <source>Attach a file …</source>
        <translation>添加附件 …</translation>
    </message>
    <message>
        <source>Or drop a file here</source>
        <translation>也可将文件拖到此处</translation>
    </message>
    <message>
        <source>Nothing is attached yet.</source>
        <translation>暂无附件。</translation>
    </message>
    <message>
        <source>Records of this kind take no attachments.</source>
        <translation>此类记录不能添加附件。</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>待上传</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>(taken away)</source>
        <translation>（已移除）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为 …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>“%1” is being fetched.</source>
        <translation>正在下载“%1”。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>文件无法写入：%1</translation>
    </message>
</context>
<context>
    <name>liangheng::BrandsPage</name>
    <message>
        <source>It has no price today, so it cannot be ordered.</source>
        <translation>今天没有价格，不能订货。</translation>
    </message>
    <message>
        <source>It is not sold today.</source>
        <translation>今天不在销售期内。</translation>
    </message>
    <message>
        <source>Products and prices</source>
        <translation>商品与价格</translation>
    </message>
    <message>
        <source>code, product, brand, mnemonic</source>
        <translation>代码、规格、品牌、助记码</translation>
    </message>
    <message>
        <source>There are no products yet.</source>
        <translation>还没有商品。</translation>
    </message>
    <message>
        <source>No product fits the filter.</source>
        <translation>没有符合筛选条件的商品。</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新规格</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>New prices</source>
        <translation>新价格</translation>
    </message>
</context>
<context>
    <name>liangheng::ChartCard</name>
    <message>
        <source>Shows the numbers of the chart as a table</source>
        <translation>以表格显示图表中的数字</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Export the numbers …</source>
        <translation>导出数据…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
</context>
<context>
    <name>liangheng::ChartView</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>liangheng::ColumnFilterBox</name>
    <message>
        <source>Part of the text; several with commas: a, b. =all of it, !not, 10..20 from and to, = empty, != not empty</source>
        <translation>文本的一部分；多个用逗号分隔：甲，乙。=全部相同，!不含，10..20 起止，= 为空，!= 不为空</translation>
    </message>
    <message>
        <source>A number; several with commas: 5, 10. &gt;5, &lt;=20, 10..20 from and to, = empty, != not empty</source>
        <translation>数字；多个用逗号分隔：5，10。&gt;5，&lt;=20，10..20 起止，= 为空，!= 不为空</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2026-11. &gt;2026-11-05, 2026-10..2026-12, = empty, != not empty</source>
        <translation>日期、月份或年份：2026-11。&gt;2026-11-05，2026-10..2026-12，= 为空，!= 不为空</translation>
    </message>
    <message>
        <source>Part of the word; several with commas: a, b. !not, = empty, != not empty</source>
        <translation>词语的一部分；多个用逗号分隔：甲，乙。!不是，= 为空，!= 不为空</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>无法识别：%1</translation>
    </message>
    <message>
        <source>Filter of a column</source>
        <translation>列的筛选</translation>
    </message>
</context>
<context>
    <name>liangheng::CommandForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save (F8)</source>
        <translation>保存（F8）</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Keeps the input at this PC, unfinished as it is, and closes the form</source>
        <translation>将未完成的内容存在本机并关闭表单</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>It is saved already</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saves and sends it (F8 or Ctrl+S)</source>
        <translation>保存并上传（F8 或 Ctrl+S）</translation>
    </message>
    <message>
        <source>Needs the link</source>
        <translation>需联网</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to be filled in</source>
        <translation>
            <numerusform>还有 %n 项未填好</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be: %1</source>
        <translation>不可以：%1</translation>
    </message>
    <message>
        <source>This desk cannot tell; the server decides.</source>
        <translation>此处无法判断，由服务器决定。</translation>
    </message>
    <message>
        <source>This can be saved.</source>
        <translation>可以。</translation>
    </message>
    <message>
        <source>This can be saved. %1</source>
        <translation>可以。%1</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n field(s) need attention.</source>
        <translation>
            <numerusform>未保存：有 %n 项需要处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Saved. Waiting for the server&apos;s decision …</source>
        <translation>已保存，等待服务器决定……</translation>
    </message>
    <message>
        <source>Saved at this desk. It is sent when the link is back; the server decides then.</source>
        <translation>已保存在本机。恢复联网后上传，由服务器决定。</translation>
    </message>
    <message>
        <source>Saved: the server has taken it.</source>
        <translation>已保存，服务器已接受。</translation>
    </message>
    <message>
        <source>This is the draft of %1 that was not saved.</source>
        <translation>这是 %1 暂存的草稿，尚未保存。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>This was refused: %1 Correct it and save; it is sent as a new command.</source>
        <translation>曾被拒绝：%1 请改正后保存，将作为新操作上传。</translation>
    </message>
    <message>
        <source>The draft could not be written to this PC&apos;s disk. Save the form, or free some space.</source>
        <translation>草稿无法写入本机磁盘。请保存表单，或腾出磁盘空间。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>“%1” holds input that is not saved.</source>
        <translation>“%1”有未保存的内容。</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 changed this record at %2. %3</source>
        <translation>此记录已被%1于 %2 更改。%3</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Take these, keep mine</source>
        <translation>采用新值，保留我改的</translation>
    </message>
</context>
<context>
    <name>liangheng::CommentsTab</name>
    <message>
        <source>Comments on the record</source>
        <translation>记录的评论</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>新评论</translation>
    </message>
    <message>
        <source>Say something about the record</source>
        <translation>对此记录发表评论</translation>
    </message>
    <message>
        <source>Mention a person</source>
        <translation>提及人员</translation>
    </message>
    <message>
        <source>@ number or name</source>
        <translation>@ 工号或姓名</translation>
    </message>
    <message>
        <source>Choose a person (F7); he gets a notice of the comment</source>
        <translation>选择人员（F7），对方将收到评论通知</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Saves the comment (Ctrl+Enter)</source>
        <translation>保存评论（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Nobody has commented yet.</source>
        <translation>暂无评论。</translation>
    </message>
    <message>
        <source>Records of this kind take no comments.</source>
        <translation>此类记录不能评论。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>待上传</translation>
    </message>
    <message>
        <source>(withdrawn)</source>
        <translation>（已撤回）</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The comment is too long.</source>
        <translation>评论太长。</translation>
    </message>
</context>
<context>
    <name>liangheng::ConnectionTest</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>测试结果</translation>
    </message>
</context>
<context>
    <name>liangheng::CyclesPage</name>
    <message>
        <source>Plan a year</source>
        <translation>安排全年周期</translation>
    </message>
    <message>
        <source>No service department of yours takes orders</source>
        <translation>您没有可安排周期的客户服务部</translation>
    </message>
    <message>
        <source>Order cycles</source>
        <translation>访销周期</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>No cycle was planned yet.</source>
        <translation>还没有安排周期。</translation>
    </message>
    <message>
        <source>No cycle fits the filter.</source>
        <translation>没有符合筛选的周期。</translation>
    </message>
</context>
<context>
    <name>liangheng::DateEditor</name>
    <message>
        <source>Calendar (F7)</source>
        <translation>日历（F7）</translation>
    </message>
    <message>
        <source>A day: 701, 0701, 2009-7-1, +3 (in three days); F7 opens the calendar</source>
        <translation>日期：701、0701、2009-7-1、+3（三天后）；F7 打开日历</translation>
    </message>
</context>
<context>
    <name>liangheng::EmergencyButton</name>
    <message>
        <source>Empty order forms</source>
        <translation>空白订货单</translation>
    </message>
    <message>
        <source>Emergency forms</source>
        <translation>应急表格</translation>
    </message>
    <message>
        <source>Call list and empty forms, for when the server cannot be reached</source>
        <translation>电话名单和空白订货单，服务器连不上时使用</translation>
    </message>
    <message>
        <source>Call list of today: preview</source>
        <translation>今日电话名单：预览</translation>
    </message>
    <message>
        <source>Call list of today: save as PDF …</source>
        <translation>今日电话名单：另存为 PDF …</translation>
    </message>
    <message>
        <source>Empty order forms, two on an A4 sheet: preview</source>
        <translation>空白订货单（A4，一页两份）：预览</translation>
    </message>
    <message>
        <source>Empty order forms, A5: preview</source>
        <translation>空白订货单（A5）：预览</translation>
    </message>
    <message>
        <source>Empty order forms, A4: save as PDF …</source>
        <translation>空白订货单（A4）：另存为 PDF …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>liangheng::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exports the list to Excel (Ctrl+E)</source>
        <translation>将列表导出到 Excel（Ctrl+E）</translation>
    </message>
    <message>
        <source>What is shown, to Excel (Ctrl+E) …</source>
        <translation>显示的内容导出到 Excel（Ctrl+E）…</translation>
    </message>
    <message>
        <source>What is shown, to CSV …</source>
        <translation>显示的内容导出为 CSV…</translation>
    </message>
    <message>
        <source>All rows and columns, to Excel …</source>
        <translation>全部行和列导出到 Excel…</translation>
    </message>
    <message>
        <source>All rows and columns, to CSV …</source>
        <translation>全部行和列导出为 CSV…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
</context>
<context>
    <name>liangheng::FilterChips</name>
    <message>
        <source>Show all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Takes all filters of this list away</source>
        <translation>清除此列表的全部筛选</translation>
    </message>
    <message>
        <source>Filter %1, take away</source>
        <translation>筛选 %1，清除</translation>
    </message>
    <message>
        <source>%1. A click takes the filter away.</source>
        <translation>%1。单击清除此筛选。</translation>
    </message>
</context>
<context>
    <name>liangheng::FilterLine</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中搜索</translation>
    </message>
    <message>
        <source>Search in the list (Ctrl+F)</source>
        <translation>在列表中搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
</context>
<context>
    <name>liangheng::FirstRun</name>
    <message>
        <source>File of the authority</source>
        <translation>信任证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>证书（*.pem *.crt）</translation>
    </message>
    <message>
        <source>Liangheng - first start</source>
        <translation>量衡 - 首次启动</translation>
    </message>
    <message>
        <source>1 of 4: language and look</source>
        <translation>第 1 步，共 4 步：语言和外观</translation>
    </message>
    <message>
        <source>2 of 4: the server</source>
        <translation>第 2 步，共 4 步：服务器</translation>
    </message>
    <message>
        <source>3 of 4: sign in</source>
        <translation>第 3 步，共 4 步：登录</translation>
    </message>
    <message>
        <source>4 of 4: the data</source>
        <translation>第 4 步，共 4 步：数据</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>信任证书</translation>
    </message>
    <message>
        <source>name or address, colon, port: 10.0.0.5:7788</source>
        <translation>名称或地址:端口，例如 10.0.0.5:7788</translation>
    </message>
    <message>
        <source>the file ca.pem that the administrator gave out</source>
        <translation>管理员发放的 ca.pem 文件</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>开始工作</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>liangheng::FirstSync</name>
    <message>
        <source>All data are here.</source>
        <translation>数据已全部下载。</translation>
    </message>
    <message>
        <source>The data come: what you need first comes first. You can begin now; the rest comes while you work.</source>
        <translation>正在下载数据，先下载最先用到的。现在就可以开始工作，其余的在工作时继续下载。</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>What has come so far</source>
        <translation>已下载的内容</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
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
        <translation>%1，必填</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>liangheng::GroupModel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
</context>
<context>
    <name>liangheng::GroupTable</name>
    <message>
        <source>Groups of the list</source>
        <translation>列表的分组</translation>
    </message>
</context>
<context>
    <name>liangheng::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>liangheng::ImportButton</name>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Imports a file of Excel or CSV</source>
        <translation>导入 Excel 或 CSV 文件</translation>
    </message>
    <message>
        <source>The records of this desk are being loaded</source>
        <translation>本机数据正在加载</translation>
    </message>
    <message>
        <source>Needs the link: import</source>
        <translation>需联网：导入</translation>
    </message>
</context>
<context>
    <name>liangheng::ImportColumnsStep</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1 of %2 required fields (*) have a column; %3 of %4 columns of the file are used. New records need all required fields; records that exist keep what the file does not say.</source>
        <translation>必填字段（*）已对应 %1/%2；文件的 %4 列中使用了 %3 列。新增须填齐必填字段；已有的记录，文件没有的内容保持不变。</translation>
    </message>
</context>
<context>
    <name>liangheng::ImportRowsModel</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Reason, or what changes</source>
        <translation>原因或变更内容</translation>
    </message>
</context>
<context>
    <name>liangheng::ImportWizard</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message numerus="yes">
        <source>This file was imported on %1 already (%n row(s)).</source>
        <translation>
            <numerusform>该文件已于 %1 导入（%n 行）。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 文件</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 对应列</translation>
    </message>
    <message>
        <source>3 Rows</source>
        <translation>3 预览</translation>
    </message>
    <message>
        <source>4 Done</source>
        <translation>4 完成</translation>
    </message>
    <message>
        <source>Your roles may import nothing.</source>
        <translation>您的角色不能导入数据。</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>No field has a column.</source>
        <translation>还没有字段对应到列。</translation>
    </message>
    <message>
        <source>The rows are being decided.</source>
        <translation>正在检查各行。</translation>
    </message>
    <message>
        <source>The server is asked.</source>
        <translation>正在提交服务器。</translation>
    </message>
    <message>
        <source>Needs the link: import</source>
        <translation>需联网：导入</translation>
    </message>
    <message>
        <source>There is no row to import.</source>
        <translation>没有可导入的行。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Import the %n good row(s)</source>
        <translation>
            <numerusform>导入 %n 行有效数据</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 the same, %5 refused, %6 blank.</source>
        <translation>读取 %1 行：新增 %2，变更 %3，相同 %4，拒绝 %5，空行 %6。</translation>
    </message>
    <message>
        <source>%1 is imported. %2 rows read = %3 accepted (%4 new, %5 changed, %6 the same) + %7 refused + %8 blank.</source>
        <translation>%1 已导入。读取 %2 行 = 接受 %3（新增 %4，变更 %5，相同 %6）+ 拒绝 %7 + 空行 %8。</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Save a template …</source>
        <translation>下载模板…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the refused rows …</source>
        <translation>保存被拒绝的行…</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件各行</translation>
    </message>
    <message>
        <source>Rows decided</source>
        <translation>已检查的行</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Drop an Excel (.xlsx) or CSV file here, or choose one.</source>
        <translation>将 Excel（.xlsx）或 CSV 文件拖到此处，或点击选择。</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>自动识别</translation>
    </message>
</context>
<context>
    <name>liangheng::JobEntry</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Exports, imports and prints since the program was started (Ctrl+J)</source>
        <translation>本次启动以来的导出、导入和打印（Ctrl+J）</translation>
    </message>
    <message>
        <source>Cancels it; nothing is left behind</source>
        <translation>取消，不留下任何内容</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>liangheng::JobList</name>
    <message>
        <source>The system has no program to open it. It lies here: %1</source>
        <translation>系统没有可打开它的程序，文件在：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Nothing has run since the program was started.</source>
        <translation>本次启动以来还没有任务。</translation>
    </message>
</context>
<context>
    <name>liangheng::ListPage</name>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) marked</source>
        <translation>
            <numerusform>已选 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>, sum %1, average %2</source>
        <translation>，合计 %1，平均 %2</translation>
    </message>
</context>
<context>
    <name>liangheng::ListPanel</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Chooses the columns of the list</source>
        <translation>选择列表显示的列</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Filter …</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Then sort by this (Shift+click)</source>
        <translation>再按此列排序（Shift+单击）</translation>
    </message>
    <message>
        <source>End the grouping</source>
        <translation>取消分组</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>按此列分组</translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <translation>冻结至此列</translation>
    </message>
    <message>
        <source>Freeze nothing</source>
        <translation>取消冻结</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Usual width</source>
        <translation>默认列宽</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>隐藏此列</translation>
    </message>
    <message>
        <source>Reset all columns</source>
        <translation>全部列恢复默认</translation>
    </message>
</context>
<context>
    <name>liangheng::LockScreen</name>
    <message>
        <source>Locked for %1</source>
        <translation>已锁定：%1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>This is not the password of the last sign-in.</source>
        <translation>与上次登录的密码不符。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Wait for %n second(s).</source>
        <translation>
            <numerusform>密码错误次数过多，请等待 %n 秒。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liangheng::LoginWindow</name>
    <message>
        <source>The server can be reached, and it is the right one.</source>
        <translation>服务器可以连接，身份正确。</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1</source>
        <translation>无法连接服务器：%1</translation>
    </message>
    <message>
        <source>Liangheng - sign in</source>
        <translation>量衡 - 登录</translation>
    </message>
    <message>
        <source>Liangheng</source>
        <translation>量衡</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>信任证书</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>name or address, colon, port: 10.0.0.5:7788</source>
        <translation>名称或地址:端口，例如 10.0.0.5:7788</translation>
    </message>
    <message>
        <source>the file ca.pem that the administrator gave out</source>
        <translation>管理员发放的 ca.pem 文件</translation>
    </message>
    <message>
        <source>Choose the file of the authority</source>
        <translation>选择信任证书文件</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Work without a link</source>
        <translation>离线工作</translation>
    </message>
    <message>
        <source>With the password of the last login; what you do is sent later</source>
        <translation>用上次登录的密码进入；所做的操作联机后上传</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>File of the authority</source>
        <translation>信任证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>证书文件 (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation>正在查找服务器……</translation>
    </message>
    <message>
        <source>%1. You can work without a link.</source>
        <translation>%1。可以离线工作。</translation>
    </message>
    <message>
        <source>Please fill in all four fields.</source>
        <translation>请填写全部四项。</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>正在登录……</translation>
    </message>
    <message>
        <source>This is not the password of the last login.</source>
        <translation>与上次登录的密码不符。</translation>
    </message>
    <message>
        <source>Somebody else has set your password. Choose one of your own, then sign in.</source>
        <translation>密码由他人设置。请先设定自己的新密码，再登录。</translation>
    </message>
</context>
<context>
    <name>liangheng::LookChoices</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
</context>
<context>
    <name>liangheng::MentionButton</name>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Mentions (%1)</source>
        <translation>提及（%1）</translation>
    </message>
    <message>
        <source>No comment waits for you</source>
        <translation>没有提及您的评论</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) mention you</source>
        <translation>
            <numerusform>有 %n 条评论提及您</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>a comment that you cannot see</source>
        <translation>您无权查看的评论</translation>
    </message>
</context>
<context>
    <name>liangheng::MonthChoice</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
</context>
<context>
    <name>liangheng::Navigation</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
</context>
<context>
    <name>liangheng::OrderBoard</name>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>部分接受</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>On the way or delivered</source>
        <translation>已发货或已签收</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>访销周期</translation>
    </message>
    <message>
        <source>State of the orders</source>
        <translation>订单状态</translation>
    </message>
    <message>
        <source>Orders of the cycle</source>
        <translation>本周期订单</translation>
    </message>
    <message>
        <source>Lines of the marked order</source>
        <translation>所选订单的明细</translation>
    </message>
    <message>
        <source>Replace (F2)</source>
        <translation>改单（F2）</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>撤单</translation>
    </message>
    <message>
        <source>%1, cycle %2 of %3, %4</source>
        <translation>%1，%3 第 %2 周期，%4</translation>
    </message>
    <message>
        <source>There are no orders in this cycle yet.</source>
        <translation>本周期还没有订单。</translation>
    </message>
    <message>
        <source>No order fits the filter.</source>
        <translation>没有符合筛选条件的订单。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Choose an order to see its lines.</source>
        <translation>选择一张订单查看明细。</translation>
    </message>
    <message>
        <source>%1, %2 cartons requested</source>
        <translation>%1，订货量 %2 条</translation>
    </message>
    <message>
        <source>Choose an accepted order of the list</source>
        <translation>请先在列表中选择一张已接受的订单</translation>
    </message>
    <message>
        <source>licence number, retailer, entered by</source>
        <translation>许可证号、零售户、录入人</translation>
    </message>
</context>
<context>
    <name>liangheng::OrderEntry</name>
    <message>
        <source>remaining %1</source>
        <translation>余量 %1</translation>
    </message>
    <message>
        <source>Line %1 has this product already; change its quantity there.</source>
        <translation>第 %1 行已有此规格，请直接修改该行数量。</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>零售户</translation>
    </message>
    <message>
        <source>Licence digits or name, F7 lists</source>
        <translation>许可证号末几位或店名，F7 参照</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Orders of this retailer in this cycle</source>
        <translation>该零售户本周期的订单</translation>
    </message>
    <message>
        <source>Save (F8)</source>
        <translation>保存（F8）</translation>
    </message>
    <message>
        <source>New order (Ctrl+N)</source>
        <translation>新订单（Ctrl+N）</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>改单</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>撤单</translation>
    </message>
    <message>
        <source>This was refused: %1 Correct it and save; it is sent as a new command.</source>
        <translation>此前被拒绝：%1。请改正后保存，将作为新命令发送。</translation>
    </message>
    <message>
        <source>No order of this retailer in this cycle yet.</source>
        <translation>该零售户本周期还没有订单。</translation>
    </message>
    <message numerus="yes">
        <source>This retailer has %n order(s) in this cycle already:</source>
        <translation>
            <numerusform>该零售户本周期已有 %n 张订单：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>共 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves the order and sends it</source>
        <translation>保存订单并上传</translation>
    </message>
    <message>
        <source>Needs a retailer, and a line with product and quantity</source>
        <translation>需要先选定零售户，并至少录入一行规格和数量</translation>
    </message>
    <message>
        <source>Choose an accepted order of the list</source>
        <translation>请先在列表中选择一张已接受的订单</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>预计：%1</translation>
    </message>
    <message>
        <source>This desk cannot tell whether the order will be accepted. The server decides.</source>
        <translation>本机无法判断订单能否被接受，由服务器决定。</translation>
    </message>
    <message>
        <source>Line %1 is not finished: product and quantity belong together.</source>
        <translation>第 %1 行未录完：规格和数量缺一不可。</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Saved. Waiting for the server&apos;s decision …</source>
        <translation>已保存，等待服务器答复……</translation>
    </message>
    <message>
        <source>Saved at this desk. It is sent when the link is back; the server decides then.</source>
        <translation>已保存在本机，联机后自动上传，由服务器决定。</translation>
    </message>
    <message>
        <source>Accepted: %1 of %2 cartons.</source>
        <translation>已接受：%2 条中的 %1 条。</translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>被拒绝。%1</translation>
    </message>
    <message>
        <source>Correct and send again</source>
        <translation>改后重发</translation>
    </message>
    <message>
        <source>%1 cartons</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Order not saved</source>
        <translation>订单未保存</translation>
    </message>
    <message>
        <source>The form holds an order that is not saved.</source>
        <translation>录入表中有尚未保存的订单。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
</context>
<context>
    <name>liangheng::OrderLines</name>
    <message>
        <source>Product of the line</source>
        <translation>本行规格</translation>
    </message>
    <message>
        <source>Quantity of the line, in cartons</source>
        <translation>本行数量（条）</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>停供</translation>
    </message>
    <message>
        <source>Waits for the release run</source>
        <translation>等待投放计算</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>What this desk expects. The server decides.</source>
        <translation>本机预计，由服务器决定。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>批发价（元）</translation>
    </message>
    <message>
        <source>Quantity (cartons)</source>
        <translation>数量（条）</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可供</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Cut because of</source>
        <translation>扣减原因</translation>
    </message>
    <message>
        <source>No product has this code or name, or another line has it already. Choose one.</source>
        <translation>没有此代码或名称的规格，或其他行已有该规格，请选择。</translation>
    </message>
    <message>
        <source>This is no whole number of cartons. Type one.</source>
        <translation>不是整条数，请重新填写。</translation>
    </message>
    <message>
        <source>Nothing was pasted: an order has at most %1 lines, the block has %2 too many.</source>
        <translation>未粘贴：订单最多 %1 行，粘贴内容多出 %2 行。</translation>
    </message>
    <message>
        <source>Nothing was pasted: %1 column(s) of the block lie behind the quantity. Copy code and quantity only.</source>
        <translation>未粘贴：粘贴内容有 %1 列超出数量列，请只复制代码和数量两列。</translation>
    </message>
    <message>
        <source>Nothing was pasted: these cells cannot be edited. Put the cursor on a product.</source>
        <translation>未粘贴：这些单元格不能编辑，请将光标放在规格列。</translation>
    </message>
</context>
<context>
    <name>liangheng::OrdersPage</name>
    <message>
        <source>Enter orders</source>
        <translation>录入订单</translation>
    </message>
    <message>
        <source>Orders of the cycle</source>
        <translation>本周期订单</translation>
    </message>
    <message>
        <source>Orders can be entered; they are sent when it is back.</source>
        <translation>可以继续录入订单，联机后自动上传。</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>撤单</translation>
    </message>
    <message>
        <source>Cancel the order of %1, taken on %2?</source>
        <translation>撤销 %1 于 %2 录入的订单？</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>撤销订单</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Not cancelled. %1</source>
        <translation>未撤销。%1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>liangheng::OrdersView</name>
    <message>
        <source>Waits to be sent. The server decides.</source>
        <translation>待上传，由服务器决定。</translation>
    </message>
    <message>
        <source>%1 (waits to be sent)</source>
        <translation>%1（待上传）</translation>
    </message>
</context>
<context>
    <name>liangheng::PageActions</name>
    <message>
        <source>Needs the link</source>
        <translation>需联网</translation>
    </message>
</context>
<context>
    <name>liangheng::PageState</name>
    <message>
        <source>Loading %1 %. What has come already can be used.</source>
        <translation>正在下载 %1%，已到的数据可以使用。</translation>
    </message>
</context>
<context>
    <name>liangheng::ParametersPage</name>
    <message>
        <source>New value</source>
        <translation>新取值</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>key, value</source>
        <translation>参数、取值</translation>
    </message>
    <message>
        <source>There are no parameters.</source>
        <translation>没有参数。</translation>
    </message>
    <message>
        <source>No parameter fits the filter.</source>
        <translation>没有符合筛选的参数。</translation>
    </message>
    <message>
        <source>All values of the parameter</source>
        <translation>该参数的全部取值</translation>
    </message>
    <message>
        <source>Choose a parameter of the list</source>
        <translation>请在列表中选择一个参数</translation>
    </message>
    <message>
        <source>Set by: %1</source>
        <translation>由%1设置</translation>
    </message>
</context>
<context>
    <name>liangheng::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Change the password of %1</source>
        <translation>修改 %1 的密码</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>现密码</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>不修改</translation>
    </message>
    <message>
        <source>Please type the present password.</source>
        <translation>请输入现密码。</translation>
    </message>
    <message>
        <source>Changing the password …</source>
        <translation>正在修改密码…</translation>
    </message>
</context>
<context>
    <name>liangheng::PasswordFields</name>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>至少 %1 个字符</translation>
    </message>
    <message>
        <source>Please type the new password twice.</source>
        <translation>请输入两次新密码。</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>两次输入的新密码不一致。</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>密码至少 %1 个字符。</translation>
    </message>
    <message>
        <source>The new password is the old one; choose another.</source>
        <translation>新密码与现密码相同，请另设一个。</translation>
    </message>
</context>
<context>
    <name>liangheng::Picture</name>
    <message>
        <source>the page did not get its data in time</source>
        <translation>页面未能及时取得数据</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
</context>
<context>
    <name>liangheng::PrintButton</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print preview (Ctrl+P)</source>
        <translation>打印预览（Ctrl+P）</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>另存为 PDF …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>liangheng::QuickOpen</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>&gt; actions only   @ people only   # numbers only   ↑ ↓ choose   Enter opens</source>
        <translation>&gt; 只查操作   @ 只查人员   # 只查号码   ↑ ↓ 选择   回车打开</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>liangheng::QuotaPage</name>
    <message>
        <source>Agreed totals</source>
        <translation>总量商定</translation>
    </message>
    <message>
        <source>Nothing is agreed for %1 yet.</source>
        <translation>%1 还没有商定量。</translation>
    </message>
    <message>
        <source>No retailer fits the filter.</source>
        <translation>没有符合筛选条件的零售户。</translation>
    </message>
    <message>
        <source>licence number, retailer</source>
        <translation>许可证号、零售户</translation>
    </message>
    <message>
        <source>Retailers by use of their cap</source>
        <translation>零售户上限使用率分布</translation>
    </message>
    <message>
        <source>No month has been opened yet.</source>
        <translation>还没有已开启的月份。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Shows or hides the chart</source>
        <translation>显示或隐藏图表</translation>
    </message>
    <message>
        <source>%1, use of the cap %2</source>
        <translation>%1，上限使用率 %2</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>当前显示：%1。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>liangheng::RecordPage</name>
    <message>
        <source>Choose a row of the list</source>
        <translation>请在列表中选择一行</translation>
    </message>
    <message>
        <source>This record is not at this desk, so it cannot be changed here.</source>
        <translation>本机没有此记录，不能在此修改。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not finished, kept at %1: %2.</source>
        <translation>未完成的表单（%1 暂存）：%2。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续填写</translation>
    </message>
</context>
<context>
    <name>liangheng::RecordPanel</name>
    <message>
        <source>Close the story of the record (F9)</source>
        <translation>关闭记录动态（F9）</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>更早的变更</translation>
    </message>
    <message>
        <source>Story of the record</source>
        <translation>记录动态</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>记录的变更历史</translation>
    </message>
    <message>
        <source>No record is chosen</source>
        <translation>未选中记录</translation>
    </message>
    <message>
        <source>The history needs the link. What waits at this desk is shown.</source>
        <translation>变更历史须联机查看；本机待上传的内容如下。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更历史</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>评论（%1）</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>附件（%1）</translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <translation>暂无变更记录。</translation>
    </message>
</context>
<context>
    <name>liangheng::RetailerCard</name>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Choose a retailer of the list.</source>
        <translation>请在列表中选择零售户。</translation>
    </message>
    <message>
        <source>Ordered and cap by month</source>
        <translation>逐月已订与上限</translation>
    </message>
    <message>
        <source>No month of this retailer has been opened yet.</source>
        <translation>该零售户还没有已开启的月份。</translation>
    </message>
</context>
<context>
    <name>liangheng::RetailerPanel</name>
    <message>
        <source>Agreed</source>
        <translation>商定</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已订</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>本单</translation>
    </message>
    <message>
        <source>Remaining after it</source>
        <translation>录入后余量</translation>
    </message>
    <message>
        <source>Find a retailer by the last digits of the licence or by the name.</source>
        <translation>输入许可证号末几位或店名查找零售户。</translation>
    </message>
    <message>
        <source>Orders on %1. No open order day.</source>
        <translation>访销日%1，当前没有可订的订货日。</translation>
    </message>
    <message>
        <source>Cycle %1 of %2, order day %3 (%4), cut-off %5</source>
        <translation>%2 第 %1 周期，订货日 %3（%4），截止 %5</translation>
    </message>
    <message>
        <source>the month is not opened for him</source>
        <translation>该户本月尚未开启</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>条</translation>
    </message>
    <message>
        <source>%1 of it wait to be sent</source>
        <translation>含待上传 %1</translation>
    </message>
    <message>
        <source>%1 come back from the replaced order</source>
        <translation>原订单退回 %1</translation>
    </message>
    <message>
        <source>%1 above the cap</source>
        <translation>超出上限 %1</translation>
    </message>
    <message>
        <source>%1   licence %2 (valid to %3)   holder %4</source>
        <translation>%1   许可证 %2（有效期至 %3）   持证人 %4</translation>
    </message>
</context>
<context>
    <name>liangheng::RetailersPage</name>
    <message>
        <source>The figures hold orders of this desk that wait to be sent.</source>
        <translation>数字含本机待上传的订单。</translation>
    </message>
    <message>
        <source>Retailers</source>
        <translation>零售户</translation>
    </message>
    <message>
        <source>There are no retailers in your scope.</source>
        <translation>可见范围内没有零售户。</translation>
    </message>
    <message>
        <source>No retailer fits the filter.</source>
        <translation>没有符合筛选条件的零售户。</translation>
    </message>
    <message>
        <source>licence number, name, holder, address</source>
        <translation>许可证号、店名、持证人、地址</translation>
    </message>
    <message>
        <source>Enter an order</source>
        <translation>录入订单</translation>
    </message>
    <message>
        <source>Choose a retailer of the list</source>
        <translation>请在列表中选择零售户</translation>
    </message>
    <message>
        <source>New retailer</source>
        <translation>新零售户</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>调整片区</translation>
    </message>
</context>
<context>
    <name>liangheng::SavedLists</name>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>谁可使用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>保存的列表</translation>
    </message>
    <message>
        <source>Saved lists: own and shared ones (Ctrl+Shift+F saves this one)</source>
        <translation>保存的列表：本人的和共享的（Ctrl+Shift+F 保存当前列表）</translation>
    </message>
    <message>
        <source>%1 (shared by %2)</source>
        <translation>%1（%2 共享）</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Save this list …</source>
        <translation>保存当前列表…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>未完成。%1</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>仅本人</translation>
    </message>
    <message>
        <source>Everybody of %1</source>
        <translation>%1 全体人员</translation>
    </message>
</context>
<context>
    <name>liangheng::ServerProbe</name>
    <message>
        <source>another look was begun</source>
        <translation>已重新开始测试</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>it answers in another way than a server of ours</source>
        <translation>对方的应答不是量衡服务器的</translation>
    </message>
    <message>
        <source>server %1, this desk %2</source>
        <translation>服务器 %1，本机 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) apart; set the clock of this computer</source>
        <translation>
            <numerusform>相差 %n 分钟；请校准本机时钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) apart</source>
        <translation>
            <numerusform>相差 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liangheng::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>无操作后锁屏</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liangheng::Shell</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer differs from the server&apos;s by %n minute(s). The server&apos;s counts.</source>
        <translation>
            <numerusform>本机时钟与服务器相差 %n 分钟，以服务器为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of this desk could not be written or read: %1</source>
        <translation>本机文件读写失败：%1</translation>
    </message>
    <message>
        <source>%1 •</source>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Liangheng - %1 - %2@%3 [%4]</source>
        <translation>量衡 - %1 - %2@%3 [%4]</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>This page holds input that is not saved.</source>
        <translation>本页有尚未保存的内容。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>%1 What you do is kept at this desk and sent after signing in.</source>
        <translation>%1。所做的操作保存在本机，登录后上传。</translation>
    </message>
    <message>
        <source>Close the page (Ctrl+W)</source>
        <translation>关闭页面（Ctrl+W）</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>The password is changed. Other desks of yours ask for it.</source>
        <translation>密码已修改。您在其他电脑上需用新密码登录。</translation>
    </message>
    <message>
        <source>Liangheng - locked</source>
        <translation>量衡 - 已锁定</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>History, comments and attachments of the record in front (F9)</source>
        <translation>当前记录的变更历史、评论与附件（F9）</translation>
    </message>
</context>
<context>
    <name>liangheng::ShellTools</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Finds pages, retailers, products, people, orders (Ctrl+K)</source>
        <translation>查找页面、零售户、规格、人员、订单（Ctrl+K）</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Sends what waits and looks for changes (F5)</source>
        <translation>上传待发内容并获取更新（F5）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Password, lock, settings and help</source>
        <translation>密码、锁屏、设置与帮助</translation>
    </message>
    <message>
        <source>Change the password …</source>
        <translation>修改密码…</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>立即锁屏（Ctrl+L）</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>帮助（F1）</translation>
    </message>
    <message>
        <source>Keys (Ctrl+F1)</source>
        <translation>快捷键（Ctrl+F1）</translation>
    </message>
    <message>
        <source>About Liangheng …</source>
        <translation>关于量衡…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>liangheng::ShellWindows</name>
    <message>
        <source>That cannot be shown any more: it is not at this desk, or not for you.</source>
        <translation>已无法显示：不在本机，或不在您的权限内。</translation>
    </message>
</context>
<context>
    <name>liangheng::ShopPersons</name>
    <message>
        <source>New person</source>
        <translation>新登记人员</translation>
    </message>
    <message>
        <source>Choose a retailer of the list</source>
        <translation>请在列表中选择零售户</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Choose a person of the list</source>
        <translation>请在列表中选择一人</translation>
    </message>
    <message>
        <source>Registered persons</source>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>Registered persons of the shop</source>
        <translation>该店登记人员</translation>
    </message>
</context>
<context>
    <name>liangheng::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>在表单中</translation>
    </message>
</context>
<context>
    <name>liangheng::StatusLine</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Link to the server; a click opens what waits</source>
        <translation>与服务器的连接；点击查看待上传内容</translation>
    </message>
    <message>
        <source>Link to the server</source>
        <translation>与服务器的连接</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Cut-off %1, %2 left</source>
        <translation>截止 %1，剩 %2</translation>
    </message>
    <message>
        <source>to be sent %1</source>
        <translation>待上传 %1</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>被拒绝 %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>liangheng::SyncLog</name>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation>连接断开</translation>
    </message>
    <message>
        <source>Changes received</source>
        <translation>收到更新</translation>
    </message>
    <message>
        <source>Rows loaded</source>
        <translation>数据已下载</translation>
    </message>
    <message>
        <source>Results received</source>
        <translation>收到结果</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>liangheng::SyncPage</name>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Correct and send again</source>
        <translation>改后重发</translation>
    </message>
    <message>
        <source>Give up …</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Commands that wait to be sent</source>
        <translation>待上传的命令</translation>
    </message>
    <message>
        <source>Refused commands</source>
        <translation>被拒绝的命令</translation>
    </message>
    <message>
        <source>Settled commands</source>
        <translation>已完成的命令</translation>
    </message>
    <message>
        <source>Log of the link</source>
        <translation>连接日志</translation>
    </message>
    <message>
        <source>To be sent (%1)</source>
        <translation>待上传（%1）</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>被拒绝（%1）</translation>
    </message>
    <message>
        <source>Done (%1)</source>
        <translation>已完成（%1）</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Choose a command of the list</source>
        <translation>请先在列表中选择一条命令</translation>
    </message>
    <message>
        <source>Sends the command again as it is, with a new number</source>
        <translation>原样重新发送，使用新编号</translation>
    </message>
    <message>
        <source>Opens the form with the contents of the command</source>
        <translation>打开录入表并填入原内容</translation>
    </message>
    <message>
        <source>There is no form for this command</source>
        <translation>这种命令没有录入表</translation>
    </message>
    <message>
        <source>Gives the command up; it is not sent any more</source>
        <translation>放弃这条命令，不再发送</translation>
    </message>
    <message>
        <source>Sends what waits and looks for changes</source>
        <translation>上传待发内容并获取更新</translation>
    </message>
    <message>
        <source>Tries at once to reach the server</source>
        <translation>立即尝试连接服务器</translation>
    </message>
    <message>
        <source>The contents cannot be put into a form any more: what they are about is not at this desk.</source>
        <translation>无法再填入录入表：相关资料不在本机。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Give up “%1” (%2)? It will not be sent.</source>
        <translation>放弃“%1”（%2）？将不再发送。</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>文件无法写入：%1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Commands of this desk</source>
        <translation>本机命令</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>没有待上传的命令。</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>没有被拒绝的命令。</translation>
    </message>
    <message>
        <source>Nothing was settled in the last 14 days.</source>
        <translation>最近 14 天没有已完成的命令。</translation>
    </message>
    <message>
        <source>The link has not been used since the program was started.</source>
        <translation>程序启动以来还没有连接记录。</translation>
    </message>
</context>
<context>
    <name>liangheng::TabPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>页面分栏</translation>
    </message>
</context>
<context>
    <name>liangheng::TotalsRow</name>
    <message>
        <source>Totals of the list</source>
        <translation>列表合计</translation>
    </message>
    <message>
        <source>Total …</source>
        <translation>合计…</translation>
    </message>
    <message numerus="yes">
        <source>Total of %n row(s)</source>
        <translation>
            <numerusform>合计（%n 行）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liangheng::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>number, name, department, role, login</source>
        <translation>工号、姓名、部门、角色、登录名</translation>
    </message>
    <message>
        <source>Assign a role …</source>
        <translation>分配角色…</translation>
    </message>
    <message>
        <source>End a role …</source>
        <translation>结束角色…</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>无账号</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Password for once</source>
        <translation>待改密码</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>正常</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) since %1</source>
        <translation>
            <numerusform>%n 台，自 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles can be read; accounts and every change need the link.</source>
        <translation>可查看角色；账号和各项更改需联网。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Open an account …</source>
        <translation>开通账号…</translation>
    </message>
    <message>
        <source>Reset the password …</source>
        <translation>重置密码…</translation>
    </message>
    <message>
        <source>Needs the link</source>
        <translation>需联网</translation>
    </message>
    <message>
        <source>Not for oneself</source>
        <translation>不能对本人操作</translation>
    </message>
    <message>
        <source>Choose a person of the list</source>
        <translation>请在列表中选择人员</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>未执行。%1</translation>
    </message>
    <message>
        <source>Password: %1
Tell it to the person; it is shown this once. He must choose one of his own with it.</source>
        <translation>密码：%1
请告知本人；此密码只显示这一次，本人须凭它设定自己的新密码。</translation>
    </message>
    <message>
        <source>Assign a role</source>
        <translation>分配角色</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>End a role</source>
        <translation>结束角色</translation>
    </message>
    <message>
        <source>Role, ended from today on</source>
        <translation>角色（自今日起结束）</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>开通账号</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名</translation>
    </message>
</context>
<context>
    <name>liangheng::YearPlan</name>
    <message>
        <source>Plan the cycles of a year</source>
        <translation>安排全年周期</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Cycles that would be planned</source>
        <translation>拟安排的周期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n cycle(s)</source>
        <translation>
            <numerusform>安排 %n 个周期</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to plan in this year</source>
        <translation>本年已无可安排的周期</translation>
    </message>
    <message>
        <source>Nothing is left to plan in this year.</source>
        <translation>本年已无可安排的周期。</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) have a cycle already.</source>
        <translation>
            <numerusform>%n 周已有周期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a working day, so without a cycle: the week of %1.</source>
        <translation>以下各周没有工作日，不安排周期：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s) given, then stopped at %1 no. %2: %3</source>
        <translation>
            <numerusform>已提交 %n 个周期，在 %1 第 %2 周期停止：%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Trade</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Retailers</source>
        <translation>零售户</translation>
    </message>
    <message>
        <source>Agreed totals</source>
        <translation>总量核定</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>同步与冲突</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>品牌与商品</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
</context>
<context>
    <name>parameter</name>
    <message>
        <source>Cut-off time of an order day</source>
        <translation>订货日截止时间</translation>
    </message>
    <message>
        <source>Minutes that orders may arrive after the cut-off</source>
        <translation>截止后订单可迟到的分钟数</translation>
    </message>
    <message>
        <source>Usual band of large retailers (1/10,000)</source>
        <translation>大户常用浮动幅度（万分之一）</translation>
    </message>
    <message>
        <source>Usual band of medium retailers (1/10,000)</source>
        <translation>中户常用浮动幅度（万分之一）</translation>
    </message>
    <message>
        <source>Usual band of small retailers (1/10,000)</source>
        <translation>小户常用浮动幅度（万分之一）</translation>
    </message>
    <message>
        <source>Smallest band of large retailers (1/10,000)</source>
        <translation>大户浮动幅度最小值（万分之一）</translation>
    </message>
    <message>
        <source>Largest band of large retailers (1/10,000)</source>
        <translation>大户浮动幅度最大值（万分之一）</translation>
    </message>
    <message>
        <source>Smallest band of medium retailers (1/10,000)</source>
        <translation>中户浮动幅度最小值（万分之一）</translation>
    </message>
    <message>
        <source>Largest band of medium retailers (1/10,000)</source>
        <translation>中户浮动幅度最大值（万分之一）</translation>
    </message>
    <message>
        <source>Smallest band of small retailers (1/10,000)</source>
        <translation>小户浮动幅度最小值（万分之一）</translation>
    </message>
    <message>
        <source>Largest band of small retailers (1/10,000)</source>
        <translation>小户浮动幅度最大值（万分之一）</translation>
    </message>
    <message>
        <source>Largest attachment in KiB</source>
        <translation>最大附件（KiB）</translation>
    </message>
</context>
<context>
    <name>shortcut</name>
    <message>
        <source>Close the page in front</source>
        <translation>关闭当前页面</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>锁定本机</translation>
    </message>
    <message>
        <source>The story of the record in front</source>
        <translation>当前记录的动态</translation>
    </message>
    <message>
        <source>Full screen and back</source>
        <translation>全屏与还原</translation>
    </message>
    <message>
        <source>What is running and what is done</source>
        <translation>正在运行和已完成的任务</translation>
    </message>
    <message>
        <source>Page of this place in the navigation</source>
        <translation>导航中第几个页面</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>转到任何地方</translation>
    </message>
    <message>
        <source>Help of the page in front</source>
        <translation>当前页面的帮助</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Open the marked row</source>
        <translation>打开选中的行</translation>
    </message>
    <message>
        <source>Mark another row</source>
        <translation>选择另一行</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>复制选中的内容</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>Field before</source>
        <translation>上一栏</translation>
    </message>
    <message>
        <source>Look up a retailer or product</source>
        <translation>参照：查零售户或规格</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave the field as it was</source>
        <translation>放弃本栏的修改</translation>
    </message>
</context>
<context>
    <name>tab</name>
    <message>
        <source>Products and prices</source>
        <translation>商品与价格</translation>
    </message>
    <message>
        <source>Prices of all days</source>
        <translation>历次价格</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Price classes</source>
        <translation>价类</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>职工</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Substitutions</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Float policies</source>
        <translation>浮动政策</translation>
    </message>
    <message>
        <source>Order cycles</source>
        <translation>访销周期</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Trade areas</source>
        <translation>商圈种类</translation>
    </message>
</context>
<context>
    <name>value</name>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>正常订货日</translation>
    </message>
    <message>
        <source>Batch only</source>
        <translation>仅限集中补订</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常订货</translation>
    </message>
    <message>
        <source>Batch of a sheet</source>
        <translation>次日统一订购</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史订单</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>已录</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>部分接受</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>配送中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>部分签收</translation>
    </message>
    <message>
        <source>Refused at the door</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Cap of the month</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Class limit</source>
        <translation>合理定量</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>货源</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>停供</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已核定</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>城镇</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>乡村</translation>
    </message>
    <message>
        <source>Grocery</source>
        <translation>食杂店</translation>
    </message>
    <message>
        <source>Convenience store</source>
        <translation>便利店</translation>
    </message>
    <message>
        <source>Supermarket</source>
        <translation>超市</translation>
    </message>
    <message>
        <source>Department store</source>
        <translation>商场</translation>
    </message>
    <message>
        <source>Tobacco and liquor shop</source>
        <translation>烟酒商店</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>娱乐服务</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>County seat</source>
        <translation>县城</translation>
    </message>
    <message>
        <source>Township seat</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Collaborative</source>
        <translation>协同管理</translation>
    </message>
    <message>
        <source>Inspection-led</source>
        <translation>专卖管理</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县营销部</translation>
    </message>
    <message>
        <source>Service department</source>
        <translation>客户服务部</translation>
    </message>
    <message>
        <source>Inspection squad</source>
        <translation>专卖检查队</translation>
    </message>
    <message>
        <source>Supervision group</source>
        <translation>督察组</translation>
    </message>
    <message>
        <source>Delivery team</source>
        <translation>送货队</translation>
    </message>
    <message>
        <source>Customer manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Market manager</source>
        <translation>市场经理</translation>
    </message>
    <message>
        <source>Service staff</source>
        <translation>服务部人员</translation>
    </message>
    <message>
        <source>Order desk</source>
        <translation>订货员</translation>
    </message>
    <message>
        <source>Department head</source>
        <translation>部门负责人</translation>
    </message>
    <message>
        <source>Training coordinator</source>
        <translation>培训管理员</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>专卖检查员</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>督察组</translation>
    </message>
    <message>
        <source>Delivery worker</source>
        <translation>送货员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已变更</translation>
    </message>
    <message>
        <source>Rural area</source>
        <translation>农村</translation>
    </message>
    <message>
        <source>As its weekday</source>
        <translation>按星期</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Moved working day</source>
        <translation>调休上班</translation>
    </message>
</context>
</TS>
