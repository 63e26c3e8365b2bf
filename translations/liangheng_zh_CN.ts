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
    <name>liangheng::ListPage</name>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
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
    <name>liangheng::RetailerCard</name>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Choose a retailer of the list.</source>
        <translation>请在列表中选择零售户。</translation>
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
    <name>liangheng::ServerProbe</name>
    <message>
        <source>another look was begun</source>
        <translation>已重新开始测试</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
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
        <source>Password and lock of this desk</source>
        <translation>密码与锁屏</translation>
    </message>
    <message>
        <source>Change the password …</source>
        <translation>修改密码…</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>立即锁屏（Ctrl+L）</translation>
    </message>
    <message numerus="yes">
        <source>Lock after %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟无操作后锁屏</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>保存</translation>
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
