/** Sentences about invented places, and every observation that they make, in order. `?` stands for an unattributed figure. */
export const sentences: Array<[rule: string, sentence: string, observations: string[]]> = [
  [
    'value, then growth',
    '云岭县生产总值完成86.4亿元，同比增长7.1%。',
    ['云岭县生产总值 value =86.4亿元', '云岭县生产总值 growth =7.1%'],
  ],
  [
    'scope and time are no part of a name',
    '2020年，全县实现地区生产总值86.4亿元、增长7.1%。',
    ['地区生产总值 value =86.4亿元', '地区生产总值 growth =7.1%'],
  ],
  [
    'growth before value',
    '地区生产总值增长5.5%、达到103.2亿元。',
    ['地区生产总值 growth =5.5%', '地区生产总值 value =103.2亿元'],
  ],
  [
    'growth only',
    '固定资产投资增长12%，社会消费品零售总额增长11%。',
    ['固定资产投资 growth =12%', '社会消费品零售总额 growth =11%'],
  ],
  ['a fall is negative', '社会消费品零售总额同比下降1.2%。', ['社会消费品零售总额 growth =-1.2%']],
  ['a rate that fell to a level', '贫困发生率降至0.2%。', ['贫困发生率 value =0.2%']],
  [
    'a boast between value and growth',
    '完成地区生产总值100.6亿元，历史性突破百亿大关，增长7.2%。',
    ['地区生产总值 value =100.6亿元', '地区生产总值 growth =7.2%'],
  ],
  [
    'a boast that names the subject',
    '生产总值120亿元；辖区财政收入迈过百亿大关，达到103亿元，增长9%。',
    ['生产总值 value =120亿元', '辖区财政收入 value =103亿元', '辖区财政收入 growth =9%'],
  ],
  [
    'a plan to compare with is no figure of its own',
    '生产总值达到407亿元，比计划目标300亿元超过107亿元。',
    ['生产总值 value =407亿元', '生产总值 value =300亿元', '生产总值超过计划目标 change =107亿元'],
  ],
  [
    'more than the task',
    '固定资产投资完成17亿元，超额完成年度任务2.1亿元，增长20.6%。',
    ['固定资产投资 value =17亿元', '固定资产投资超额完成年度任务 change =2.1亿元', '固定资产投资 growth =20.6%'],
  ],
  [
    'brackets between verb and number',
    '一般公共预算收入2.5亿元，下降（同口径）9.5%。',
    ['一般公共预算收入 value =2.5亿元', '一般公共预算收入 growth =-9.5%'],
  ],
  [
    'a bare name goes back to the clause before',
    '第三产业全面发展，增加值达到34.5亿元，增长16.2%。',
    ['第三产业增加值 value =34.5亿元', '第三产业增加值 growth =16.2%'],
  ],
  [
    'structures of two years',
    '三次产业结构由2015年的24.2∶35.0∶40.8调整到2020年的18.9∶47.4∶33.7。',
    [
      '第一产业比重 share =24.2',
      '第二产业比重 share =35.0',
      '第三产业比重 share =40.8',
      '第一产业比重 share =18.9',
      '第二产业比重 share =47.4',
      '第三产业比重 share =33.7',
    ],
  ],
  [
    'town and country apart',
    '城、乡居民人均可支配收入分别为22694元、9527元。',
    ['城镇居民人均可支配收入 value =22694元', '农村居民人均可支配收入 value =9527元'],
  ],
  [
    'a rank between value and growth',
    '地区生产总值达到553亿元、稳居全省前十、增长4.8%。',
    ['地区生产总值 value =553亿元', '地区生产总值 growth =4.8%'],
  ],
  ['estimates are actuals', '初步核算，财政收入预计完成6.5亿元。', ['财政收入 value =6.5亿元']],
  // Shared subjects and values
  [
    'shared subject',
    '城镇、农村常住居民人均可支配收入分别增长9.5%、10.5%。',
    ['城镇常住居民人均可支配收入 growth =9.5%', '农村常住居民人均可支配收入 growth =10.5%'],
  ],
  [
    '城乡 stands for two',
    '城乡居民人均可支配收入分别达到22480元和8298元，分别增长10%、11%。',
    [
      '城镇居民人均可支配收入 value =22480元',
      '农村居民人均可支配收入 value =8298元',
      '城镇居民人均可支配收入 growth =10%',
      '农村居民人均可支配收入 growth =11%',
    ],
  ],
  [
    'no second 分别',
    '城乡居民人均可支配收入分别达到29520元和8840元，增长8.5%和10%。',
    [
      '城镇居民人均可支配收入 value =29520元',
      '农村居民人均可支配收入 value =8840元',
      '城镇居民人均可支配收入 growth =8.5%',
      '农村居民人均可支配收入 growth =10%',
    ],
  ],
  [
    'subjects in earlier clauses',
    '城镇居民人均收入19431元，农民人均纯收入7483元，分别增长10%和12.7%。',
    [
      '城镇居民人均收入 value =19431元',
      '农民人均纯收入 value =7483元',
      '城镇居民人均收入 growth =10%',
      '农民人均纯收入 growth =12.7%',
    ],
  ],
  [
    'income and expenditure',
    '其中一般预算收入29.3亿元、支出143.6亿元，分别增长14.5%和32.2%。',
    [
      '一般预算收入 value =29.3亿元',
      '一般预算支出 value =143.6亿元',
      '一般预算收入 growth =14.5%',
      '一般预算支出 growth =32.2%',
    ],
  ],
  [
    'three industries',
    '一产、二产、三产增加值分别增长5%左右、5%以上、5%左右。',
    ['一产增加值 growth ~5%', '二产增加值 growth >=5%', '三产增加值 growth ~5%'],
  ],
  [
    'three industries in one word',
    '其中一、二、三产业增加值分别增长4.6%、14.7%和9%。',
    ['第一产业增加值 growth =4.6%', '第二产业增加值 growth =14.7%', '第三产业增加值 growth =9%'],
  ],
  ['production is no part of the name', '粮食生产再获丰收，总产达到15万吨。', ['粮食总产 value =15万吨']],
  [
    'steps gone up before the value',
    '生产总值连续迈上3个百亿元台阶、达406亿元，增长6%。',
    ['生产总值 value =406亿元', '生产总值 growth =6%'],
  ],
  [
    'of which town and country',
    '全体居民人均可支配收入增长5.5%，其中城镇居民增长5%，农村居民增长7.5%。',
    ['全体居民人均可支配收入 growth =5.5%', '城镇居民人均可支配收入 growth =5%', '农村居民人均可支配收入 growth =7.5%'],
  ],
  [
    'the verb between whose and what',
    '规上工业企业完成增加值12.1亿元，增长7.3%。',
    ['规上工业企业增加值 value =12.1亿元', '规上工业企业增加值 growth =7.3%'],
  ],
  [
    'a rate beside a change',
    '城镇调查失业率、居民消费价格涨幅分别控制在5.5%和3%以内。',
    ['城镇调查失业率 value <=5.5%', '居民消费价格 growth <=3%'],
  ],
  [
    'growth that recovered',
    '地区生产总值增速由一季度的-8.6%回升到全年的2.3%。',
    ['地区生产总值 growth =-8.6%', '地区生产总值 growth =2.3%'],
  ],
  [
    'below what was planned',
    '城镇登记失业率为3.2%，低于控制目标1.3个百分点。',
    ['城镇登记失业率 value =3.2%', '城镇登记失业率低于控制目标 change =-1.3个百分点'],
  ],
  [
    'a fall among growths',
    '全口径财政收入、税收收入分别完成8.6亿元、3.9亿元，分别增长10.2%、-3.1%。',
    [
      '全口径财政收入 value =8.6亿元',
      '税收收入 value =3.9亿元',
      '全口径财政收入 growth =10.2%',
      '税收收入 growth =-3.1%',
    ],
  ],
  [
    'two industries in one word',
    '第一产业下降1.3%，二、三产业分别增长12.2%和9.9%。',
    ['第一产业 growth =-1.3%', '第二产业 growth =12.2%', '第三产业 growth =9.9%'],
  ],
  [
    'four items',
    '生产安全事故起数、死亡人数、受伤人数、直接经济损失分别下降36.7%、38.8%、50.7%、39.1%。',
    [
      '生产安全事故起数 growth =-36.7%',
      '生产安全事故死亡人数 growth =-38.8%',
      '生产安全事故受伤人数 growth =-50.7%',
      '生产安全事故直接经济损失 growth =-39.1%',
    ],
  ],
  [
    'a last bound serves the list',
    '城乡居民人均可支配收入分别增长5%、6.5%左右。',
    ['城镇居民人均可支配收入 growth ~5%', '农村居民人均可支配收入 growth ~6.5%'],
  ],
  [
    'a first bound serves the list',
    '文化产业、旅游产业增加值分别超过2%、5%。',
    ['文化产业增加值 value >2%', '旅游产业增加值 value >5%'],
  ],
  ['均 for one value', '游客人数、旅游收入均增长16%以上。', ['游客人数 growth >=16%', '旅游收入 growth >=16%']],
  [
    '分别 with one value',
    '城乡居民人均可支配收入分别增长7.5%。',
    ['城镇居民人均可支配收入 growth =7.5%', '农村居民人均可支配收入 growth =7.5%'],
  ],
  [
    'bases listed in the clause before',
    '油茶、菌菇发展迅猛，种植面积均达12万亩。',
    ['油茶种植面积 value =12万亩', '菌菇种植面积 value =12万亩'],
  ],
  [
    'deposits and loans',
    '金融机构存贷款余额分别达到305.9亿元、216亿元。',
    ['金融机构存款余额 value =305.9亿元', '金融机构贷款余额 value =216亿元'],
  ],
  [
    'a share of each',
    '装备制造业、高新技术产业增加值占规上工业的比重分别达到45.4%、47.8%。',
    ['装备制造业增加值占规上工业的比重 share =45.4%', '高新技术产业增加值占规上工业的比重 share =47.8%'],
  ],
  // Told from growth
  [
    'comparison',
    '规模以上工业增加值增长7.6%，高于全省1.7个百分点。',
    ['规模以上工业增加值 growth =7.6%', '规模以上工业增加值高于全省 change =1.7个百分点'],
  ],
  ['percentage points', '常住人口城镇化率提高1.5个百分点。', ['常住人口城镇化率 change =1.5个百分点']],
  ['completion of plan', '城乡居民养老保险参保人数完成年度计划的110%。', ['城乡居民养老保险参保人数 completion =110%']],
  ['doublings', '进出口总额比2015年翻两番。', ['进出口总额 multiple =2番']],
  [
    'doublings on a base',
    '财政收入增长8%，在2015年的基础上翻一番。',
    ['财政收入 growth =8%', '财政收入 multiple =1番'],
  ],
  [
    'doublings of each',
    '生产总值和城乡居民人均收入比2015年翻一番以上。',
    ['生产总值 multiple >=1番', '城乡居民人均收入 multiple >=1番'],
  ],
  ['a part of a whole', '出口额约占全省的三分之一。', ['出口额占全省 share ~1/3']],
  ['a part that went', '审批事项减少三分之二以上。', ['审批事项 growth >=-2/3']],
  ['a part of what stands behind', '近三分之一的农户用上清洁能源。', ['农户用上清洁能源 share ~1/3']],
  ['multiple', '进出口总额是2015年的2.1倍。', ['进出口总额 multiple =2.1倍']],
  [
    'share of the whole',
    '工业机器人产量增长31.2%、占全国4成。',
    ['工业机器人产量 growth =31.2%', '工业机器人产量占全国 share =4成'],
  ],
  [
    '占比',
    '新引进亿元以上项目37个，其中工业项目32个、占比86.5%。',
    ['新引进亿元以上项目 value =37个', '工业项目 value =32个', '工业项目 share =86.5%'],
  ],
  [
    'a share that rose',
    '出口总额占全省比重由10.1%提高到20.5%。',
    ['出口总额占全省比重 share =10.1%', '出口总额占全省比重 share =20.5%'],
  ],
  [
    'from and to',
    '高速公路里程由120公里增加到185公里。',
    ['高速公路里程 value =120公里', '高速公路里程 value =185公里'],
  ],
  [
    'structure',
    '三次产业结构调整为8.3∶41.4∶50.3。',
    ['第一产业比重 share =8.3', '第二产业比重 share =41.4', '第三产业比重 share =50.3'],
  ],
  ['where a change led', '行政许可事项缩减到130项。', ['行政许可事项 value =130项']],
  ['more by a number', '存款余额较年初增加45.8亿元。', ['存款余额 change =45.8亿元']],
  [
    'a basis in brackets',
    '一般公共预算收入增长1.7%（同口径增长2.5%以上）。',
    ['一般公共预算收入 growth =1.7%', '一般公共预算收入 growth >=2.5%'],
  ],
  [
    'brackets without figures part nothing',
    '细颗粒物（PM2.5）平均浓度下降9.1%。',
    ['细颗粒物（PM2.5）平均浓度 growth =-9.1%'],
  ],
  ['a note in the subject', '生产总值[1]202亿元，同比增长9%。', ['生产总值 value =202亿元', '生产总值 growth =9%']],
  ['a price needs no verb', '居民消费价格2%左右。', ['居民消费价格 growth ~2%']],
  ['a price index is a level', '居民消费价格指数为101.8%。', ['居民消费价格指数 value =101.8%']],
  ['longest name first', '单位国内生产总值能耗下降3%。', ['单位国内生产总值能耗 growth =-3%']],
  ['自然增长率 is a name', '人口自然增长率控制在6.5‰以内。', ['人口自然增长率 value <=6.5‰']],
  ['a base that changes nothing', '财政收入在上年高基数的基础上增长8%。', ['财政收入 growth =8%']],
  [
    'bullets inside a paragraph part clauses',
    '城镇新增就业7万人以上●居民消费价格涨幅2%左右',
    ['城镇新增就业 value >=7万人', '居民消费价格 growth ~2%'],
  ],
  ['what is announced runs into the first name', '主要预期目标是生产总值增长8%。', ['生产总值 growth =8%']],
  [
    'old characters are read as new ones',
    '機床產量一萬三千五百台，等於一九四九年的二點八倍。',
    ['机床产量 value =13500台', '机床产量 multiple =2.8倍'],
  ],
  [
    'a name in letters touches its number',
    '全年实现GDP86.4亿元、增长7.1%，CPI2.1%，沿G105国道绿化。',
    ['GDP value =86.4亿元', 'GDP growth =7.1%', 'CPI growth =2.1%'],
  ],
  [
    'marks passed one after the other',
    '本区生产总值先后跨越两百亿元、三百亿元台阶，预计达到316亿元。',
    ['生产总值 value >200亿元', '生产总值 value >300亿元', '生产总值 value =316亿元'],
  ],
  [
    'what is said in brackets behind a number is no subject',
    '生产总值预计从2015年的201亿元（现价，下同）增加到290亿元。',
    ['生产总值 value =201亿元', '生产总值 value =290亿元'],
  ],
  ['an estimate said inside the name', '规上工业企业预计总产值136亿元。', ['规上工业企业总产值 value =136亿元']],
  [
    'the field that an indicator is of',
    '服务业完成社会消费品零售总额98.6亿元，增长17.5%。',
    ['社会消费品零售总额 value =98.6亿元', '社会消费品零售总额 growth =17.5%'],
  ],
  [
    'how it was counted stands between',
    '农村居民人均纯收入，考虑价格下降因素，实际增长4.3%。',
    ['农村居民人均纯收入 growth =4.3%'],
  ],
  [
    'one growth for the two before',
    '生产总值86亿元，增长7%，城镇居民人均可支配收入1.9万元，农民人均纯收入1.2万元，分别增长11%。',
    [
      '生产总值 value =86亿元',
      '生产总值 growth =7%',
      '城镇居民人均可支配收入 value =1.9万元',
      '农民人均纯收入 value =1.2万元',
      '城镇居民人均可支配收入 growth =11%',
      '农民人均纯收入 growth =11%',
    ],
  ],
  [
    'the mark between two of a list is lost',
    '规模工业增加值、固定资产投资分别增长9%12%。',
    ['规模工业增加值 growth =9%', '固定资产投资 growth =12%'],
  ],
  [
    'local revenue leans on revenue',
    '财政总收入38.7亿元，其中地方级收入26.5亿元，增长0.9%。',
    ['财政总收入 value =38.7亿元', '地方级财政收入 value =26.5亿元', '地方级财政收入 growth =0.9%'],
  ],
  [
    'three shares whose name is a list',
    '一、二、三产比例调整为15.7∶50.1∶34.2。',
    ['第一产业比重 share =15.7', '第二产业比重 share =50.1', '第三产业比重 share =34.2'],
  ],
  ['a dash announces too', '明确了全年发展的主要预期目标——地区生产总值增长7.5%。', ['地区生产总值 growth =7.5%']],
  [
    'the subject stands before the bracket',
    '固定资产投资增长6%，财政收入在上年核定任务（5亿元）的基础上增长8%。',
    ['固定资产投资 growth =6%', '财政收入 value =5亿元', '财政收入 growth =8%'],
  ],
  // Things counted
  ['the poor that are poor no more', '实现10.02万农村贫困人口稳定脱贫。', ['农村贫困人口脱贫 value =10.02万']],
  ['noun behind', '枣林小区等35.7万平方米安置房顺利交付。', ['安置房 value =35.7万平方米']],
  ['verb before and noun behind', '改造提升9所公办敬老院。', ['改造提升公办敬老院 value =9所']],
  [
    'two measures of one thing',
    '建成18栋9.6万平方米标准厂房。',
    ['建成标准厂房 value =18栋', '建成标准厂房 value =9.6万平方米'],
  ],
  ['two measures behind', '全年减贫4028户7045人。', ['减贫 value =4028户', '减贫 value =7045人']],
  [
    'investment leans on the project',
    '列入省重点项目78个、完成投资90亿元。',
    ['列入省重点项目 value =78个', '列入省重点项目投资 value =90亿元'],
  ],
  // Not told
  [
    'one subject cannot share two out',
    '恩格尔系数分别由41.9%、50.3%，下降到35.4%和40%。',
    ['? value =41.9%', '? value =50.3%', '? value =35.4%', '? value =40%'],
  ],
  ['nothing to be about', '8.5%。', ['? value =8.5%']],
]
