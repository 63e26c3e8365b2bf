<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <name>liangheng::PageState</name>
    <message>
        <source>Loading %1 %. What has come already can be used.</source>
        <translation>正在下载 %1%，已到的数据可以使用。</translation>
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
        <source>Opens the order form with this retailer (Enter)</source>
        <translation>打开该零售户的订单录入（回车）</translation>
    </message>
    <message>
        <source>Choose a retailer of the list</source>
        <translation>请在列表中选择零售户</translation>
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
        <source>Story</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>History, comments and attachments of the record in front (F9)</source>
        <translation>当前记录的变更历史、评论与附件（F9）</translation>
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
        <source>Users</source>
        <translation>用户管理</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>品牌与商品</translation>
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
</context>
</TS>
